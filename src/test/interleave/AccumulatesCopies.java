// expect: passes
// a pure function may run as often as it likes
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class AccumulatesCopies {
  static void main() throws Exception {
    var names = new AtomicReference<>(List.<String>of());
    Runnable add = () -> names.updateAndGet(list -> {
      var copy = new ArrayList<>(list);
      copy.add("x");
      return List.copyOf(copy);
    });
    both(add, add);
    require(names.get().size() == 2, "lost");
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
