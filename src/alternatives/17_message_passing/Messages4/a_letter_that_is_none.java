import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
class Messages4 {
  private static final String END = new String("the end");
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
  void bring(String letter) {
    letters.add(letter);
  }
  void close() {
    letters.add(END);
  }
  List<String> sort() throws InterruptedException {
    var sorted = new ArrayList<String>();
    while (true) {
      var letter = letters.take();
      if (letter == END) {
        return sorted;
      }
      sorted.add(letter);
    }
  }
}
