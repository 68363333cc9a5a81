// expect: passes
// a copy is made under the lock
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class CopyOfSynchronized {
  static void main() throws Exception {
    var list = Collections.synchronizedList(new ArrayList<>(List.of("a")));
    both(() -> list.add("b"), () -> { var copy = new ArrayList<>(list); require(copy.get(0).equals("a") && !list.toString().isEmpty() && !List.copyOf(list).isEmpty(), "none"); });
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

