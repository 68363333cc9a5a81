// expect: checks-fail the_sorter_sleeps_while_nothing_comes
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
class Messages4 {
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
  private volatile boolean closed;
  void bring(String letter) {
    letters.add(letter);
  }
  void close() {
    closed = true;
  }
  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (!closed || !letters.isEmpty()) {
      var letter = letters.poll(100, TimeUnit.MILLISECONDS);
      if (letter != null) {
        sorted.add(letter);
      }
    }
    return sorted;
  }
}
