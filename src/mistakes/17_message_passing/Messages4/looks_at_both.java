// expect: checks-fail the_sorter_goes_home
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

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
      sorted.add(letters.take());
    }
    return sorted;
  }
}
