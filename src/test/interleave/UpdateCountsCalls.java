// expect: race-condition
// the function of updateAndGet may run again
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class UpdateCountsCalls {
  static final AtomicInteger value = new AtomicInteger(); static final AtomicInteger calls = new AtomicInteger();

  static void main() throws Exception {
    both(() -> value.updateAndGet(x -> { calls.incrementAndGet(); return x + 1; }), () -> value.updateAndGet(x -> { calls.incrementAndGet(); return x + 1; })); require(calls.get() == 2, "called again");
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
