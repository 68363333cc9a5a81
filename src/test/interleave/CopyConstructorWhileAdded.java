// expect: data-race
// the constructor reads its argument
import java.util.ArrayList;
import java.util.HashSet;

class CopyConstructorWhileAdded {
  static void main() throws Exception {
    var list = new ArrayList<String>();
    both(() -> list.add("a"), () -> new HashSet<>(list));
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
