// expect: data-race
// a static map that is changed after its initialiser
import java.util.HashMap;
import java.util.Map;

class StaticMapFilledLater {
  static class Codes {
    static final Map<String, Integer> ALL = new HashMap<>();
  }

  static void main() throws Exception {
    both(() -> Codes.ALL.put("a", 1), () -> Codes.ALL.get("a"));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
