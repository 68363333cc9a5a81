import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

// Letters are sorted by a thread of its own. In the evening the office is closed, and the sorter
// should go home when all letters are done. On most evenings it waits for one more.
class Messages4 {
  // The end comes the same way as the letters, as an empty one. So it cannot overtake any of them,
  // and it wakes whoever waits.
  private final BlockingQueue<Optional<String>> letters = new LinkedBlockingQueue<>();

  /** Brings a letter; called before close. */
  void bring(String letter) {
    letters.add(Optional.of(letter));
  }

  /** Nothing more will be brought. */
  void close() {
    letters.add(Optional.empty());
  }

  /** The sorter's work: all letters, until the office has been closed and all are done. */
  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (true) {
      var letter = letters.take();
      if (letter.isEmpty()) {
        return sorted;
      }
      sorted.add(letter.get());
    }
  }
}
