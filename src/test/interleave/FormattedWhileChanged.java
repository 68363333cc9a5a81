// expect: data-race
// String.format reads its arguments
import java.util.ArrayList;

class FormattedWhileChanged {
  static void main() throws Exception {
    var list = new ArrayList<String>();
    both(() -> list.add("a"), () -> String.format("%s", list));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
