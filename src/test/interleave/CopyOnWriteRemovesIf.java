// expect: passes
// removeIf of a copy-on-write list is one step
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteRemovesIf {
  static void main() throws Exception {
    var list = new CopyOnWriteArrayList<>(List.of(1, 2, 3, 4));
    both(
        () -> list.removeIf(x -> x % 2 == 0),
        () -> {
          int size = list.size();
          require(size == 4 || size == 2, "in between: " + size);
        });
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
