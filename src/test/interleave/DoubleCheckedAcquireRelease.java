// expect: passes
// a release publishes what an acquire sees
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

class DoubleCheckedAcquireRelease {
  static final VarHandle NAMES;
  static List<String> names;

  static {
    try {
      NAMES =
          MethodHandles.lookup()
              .findStaticVarHandle(DoubleCheckedAcquireRelease.class, "names", List.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<String> names() {
    var local = (List<String>) NAMES.getAcquire();
    if (local == null) {
      synchronized (DoubleCheckedAcquireRelease.class) {
        local = (List<String>) NAMES.getAcquire();
        if (local == null) {
          local = new ArrayList<>(List.of("ada"));
          NAMES.setRelease(local);
        }
      }
    }
    return local;
  }

  static void main() throws Exception {
    Runnable read = () -> require(names().size() == 1, "not made yet");
    both(read, read);
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
