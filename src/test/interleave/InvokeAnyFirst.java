// expect: race-condition
// the first in the list need not be the first to answer
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

class InvokeAnyFirst {
  static void main() throws Exception {
    var asked = new AtomicReference<String>();
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.invokeAny(List.of(() -> asked.compareAndSet(null, "east"), () -> asked.compareAndSet(null, "west")));
    }
    require(asked.get().equals("east"), "west was faster");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
