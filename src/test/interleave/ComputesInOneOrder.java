// expect: passes
// both take the bins in the same order
import java.util.concurrent.ConcurrentHashMap;

class ComputesInOneOrder {
  static void main() throws Exception {
    var a = new ConcurrentHashMap<String, Integer>();
    var b = new ConcurrentHashMap<String, Integer>();
    both(
        () -> a.compute("k", (k, v) -> b.compute("k", (l, w) -> 1)),
        () -> a.compute("k", (k, v) -> b.compute("k", (l, w) -> 2)));
    require(a.get("k").equals(b.get("k")), "torn");
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
