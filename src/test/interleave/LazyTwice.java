// expect: race-condition
// both find nothing, and each makes one
import java.util.concurrent.atomic.AtomicReference;

class LazyTwice {
  static int made;

  static synchronized Object make() {
    made++;
    return new Object();
  }

  static void main() throws Exception {
    var lazy = new AtomicReference<Object>();
    Runnable get =
        () -> {
          if (lazy.get() == null) {
            lazy.set(make());
          }
        };
    both(get, get);
    require(made == 1, "made " + made);
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
