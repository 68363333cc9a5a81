// expect: data-race
// made once, and then changed by both
import java.util.ArrayList;
import java.util.List;

class HolderOfMutable {
  static final class Holder {
    static final List<String> NAMES = new ArrayList<>();
  }

  static void main() throws Exception {
    Runnable add = () -> Holder.NAMES.add("ada");
    both(add, add);
    require(Holder.NAMES.size() == 2, "lost one");
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
