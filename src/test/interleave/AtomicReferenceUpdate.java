// expect: passes
// an immutable list, replaced in one step
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class AtomicReferenceUpdate {
  static void main() throws Exception {
    var list = new AtomicReference<List<Integer>>(List.of());
    Runnable add =
        () ->
            list.updateAndGet(
                old -> {
                  var next = new ArrayList<>(old);
                  next.add(1);
                  return List.copyOf(next);
                });
    both(add, add);
    require(list.get().size() == 2, "lost");
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
