// expect: passes
// a copy-on-write list is walked through as it was
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class ForEachOfSnapshot {
  static void main() throws Exception {
    var list = new CopyOnWriteArrayList<>(List.of(1, 2));
    var count = new AtomicInteger();
    both(() -> list.forEach(n -> count.incrementAndGet()), () -> list.clear());
    require(count.get() == 0 || count.get() == 2, "torn");
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
