// expect: data-race
// the function of an atomic may run at the same time as another's
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class AccumulatesIntoList {
  static void main() throws Exception {
    var names = new AtomicReference<List<String>>(new ArrayList<>());
    Runnable add = () -> names.updateAndGet(list -> {
      list.add("x");
      return list;
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
