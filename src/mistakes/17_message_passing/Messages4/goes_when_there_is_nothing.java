// expect: checks-fail the_last_letter_is_sorted
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Messages4 {
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

  void bring(String letter) {
    letters.add(letter);
  }

  void close() {}

  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (!letters.isEmpty()) {
      sorted.add(letters.take());
    }
    return sorted;
  }
}
