// expect: passes
// additions in other words
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class UpdatesFourByThree {
  final AtomicInteger n = new AtomicInteger();
  static void main() throws Exception {
    var it = new UpdatesFourByThree();
    Runnable three = () -> { for (int i = 0; i < 3; i++) it.n.updateAndGet(x -> x + 2); };
    var threads = Stream.generate(() -> new Thread(three)).limit(4).toList();
    threads.forEach(Thread::start);
    for (Thread each : threads) each.join();
    require(it.n.get() == 24, "lost");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

