// expect: data-race
// the reference is atomic, the list in it is not
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class AtomicReferenceToMutable {
  static void main() throws Exception {
    var list = new AtomicReference<List<Integer>>(new ArrayList<>());
    both(() -> list.get().add(1), () -> list.get().add(2));
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
