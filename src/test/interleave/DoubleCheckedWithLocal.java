// expect: passes
// one volatile read on the fast path, into a local
import java.util.ArrayList;
import java.util.List;

class DoubleCheckedWithLocal {
  static volatile List<String> names;

  static List<String> names() {
    List<String> local = names;
    if (local == null) {
      synchronized (DoubleCheckedWithLocal.class) {
        local = names;
        if (local == null) {
          local = new ArrayList<>();
          local.add("ada");
          names = local;
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
