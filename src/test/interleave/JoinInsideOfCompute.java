// expect: passes
// the function waits for a thread that has nothing to do with the map
import java.util.concurrent.ConcurrentHashMap;

class JoinInsideOfCompute {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    int made = map.computeIfAbsent("k", k -> slow());
    require(made == 5, "wrong");
  }

  static int slow() {
    int[] box = new int[1];
    Thread thread = new Thread(() -> box[0] = 5);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return box[0];
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
