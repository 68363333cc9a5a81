// expect: passes
// each call of a synchronized list is one step
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedList {
  static void main() throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>());
    both(() -> list.add(1), () -> list.add(2));
    require(list.size() == 2, "lost");
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
