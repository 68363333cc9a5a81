// expect: passes
// who looks at the list waits for nobody
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteSortsUnderLock {
  static void main() throws Exception {
    List<Integer> list = new CopyOnWriteArrayList<>(List.of(2, 1));
    Object lock = new Object();
    both(
        () ->
            list.sort((x, y) -> {
              synchronized (lock) {
                return x - y;
              }
            }),
        () -> {
          synchronized (lock) {
            require(list.size() == 2, "in between");
          }
        });
    require(list.equals(List.of(1, 2)), "order");
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
