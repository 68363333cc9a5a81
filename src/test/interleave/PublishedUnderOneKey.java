// expect: passes
// who finds the value comes after who put it
import java.util.concurrent.ConcurrentHashMap;

class PublishedUnderOneKey {
  static int data;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    both(
        () -> {
          data = 1;
          map.put("a", 1);
        },
        () -> {
          if (map.containsKey("a")) {
            require(data == 1, "not yet");
          }
        });
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
