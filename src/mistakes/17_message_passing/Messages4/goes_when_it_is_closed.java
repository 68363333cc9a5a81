// expect: checks-fail what_is_there_at_closing_time_is_done
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class Messages4 {
  private final ConcurrentLinkedQueue<String> letters = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  void bring(String letter) {
    letters.add(letter);
  }

  void close() {
    closed = true;
  }

  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (!closed) {
      var letter = letters.poll();
      if (letter != null) {
        sorted.add(letter);
      }
    }
    return sorted;
  }
}
