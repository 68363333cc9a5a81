import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

// Letters are sorted by a thread of its own. In the evening the office is closed, and the sorter
// should go home when all letters are done. On most evenings it waits for one more.
class Messages4 {
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  /** Brings a letter; called before close. */
  void bring(String letter) {
    letters.add(letter);
  }

  /** Nothing more will be brought. */
  void close() {
    closed = true;
  }

  /** The sorter's work: all letters, until the office has been closed and all are done. */
  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (!closed) {
      // TODO: Who waits here cannot look at a flag. What else could tell it to go home?
      sorted.add(letters.take());
    }
    return sorted;
  }
}
