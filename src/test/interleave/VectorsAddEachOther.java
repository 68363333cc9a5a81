// expect: passes
// addAll has read the other vector before it takes its own lock
import java.util.List;
import java.util.Vector;

class VectorsAddEachOther {
  static void main() throws Exception {
    var a = new Vector<>(List.of(1));
    var b = new Vector<>(List.of(2));
    both(() -> a.addAll(b), () -> b.addAll(a));
    int all = a.size() + b.size();
    require(all == 4 || all == 5, "all " + all);
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

