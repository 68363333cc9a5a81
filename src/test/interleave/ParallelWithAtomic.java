// expect: passes
// an atomic counts for all threads
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ParallelWithAtomic {
  static void main() throws Exception {
    var count = new AtomicInteger();
    List.of(1, 2, 3, 4).parallelStream().forEach(n -> count.addAndGet(n));
    require(count.get() == 10, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
