// expect: data-race
// an ArrayList is for one thread
import java.util.ArrayList;

class SharedArrayList {
  static void main() throws Exception {
    var list = new ArrayList<Integer>();
    both(() -> list.add(1), () -> list.add(2));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
