// expect: passes
// merge looks and acts in one step
import java.util.concurrent.ConcurrentSkipListMap;

class SkipListMerges {
  static void main() throws Exception {
    var counts = new ConcurrentSkipListMap<String, Integer>();
    Runnable count = () -> counts.merge("a", 1, Integer::sum);
    both(count, count);
    require(counts.get("a") == 2, "lost one");
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
