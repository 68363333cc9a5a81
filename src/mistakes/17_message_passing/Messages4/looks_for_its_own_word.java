// expect: checks-fail what_is_there_at_closing_time_is_done
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Messages4 {
  private static final String CLOSED = "-- CLOSED --";
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

  void bring(String letter) {
    letters.add(letter);
  }

  void close() {
    letters.add(CLOSED);
  }

  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (true) {
      var letter = letters.take();
      if (letter == CLOSED) {
        return sorted;
      }
      sorted.add(letter);
    }
  }
}
