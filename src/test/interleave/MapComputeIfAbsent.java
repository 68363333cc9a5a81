// expect: passes
// the value is made once
import java.util.concurrent.ConcurrentHashMap;

class MapComputeIfAbsent {
  static int made;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Object>();
    Runnable get =
        () ->
            map.computeIfAbsent(
                "a",
                key -> {
                  made++;
                  return new Object();
                });
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
