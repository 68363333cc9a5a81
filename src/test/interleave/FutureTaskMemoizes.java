// expect: passes
// who comes second waits for the computation of who came first
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

class FutureTaskMemoizes {
  static final ConcurrentHashMap<String, FutureTask<int[]>> CACHE = new ConcurrentHashMap<>();
  static final AtomicInteger COMPUTED = new AtomicInteger();

  static void main() throws Exception {
    both(FutureTaskMemoizes::look, FutureTaskMemoizes::look);
    require(COMPUTED.get() == 1, "computed twice");
  }

  static void look() {
    var task = new FutureTask<>(FutureTaskMemoizes::compute);
    var known = CACHE.putIfAbsent("a", task);
    if (known == null) {
      known = task;
      task.run();
    }
    try {
      require(known.get()[0] == 42, "half made");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static int[] compute() {
    COMPUTED.incrementAndGet();
    int[] made = new int[1];
    made[0] = 42;
    return made;
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
