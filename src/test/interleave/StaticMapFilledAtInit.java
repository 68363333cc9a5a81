// expect: passes
// what an initialiser has filled may be read by all
import java.util.HashMap;
import java.util.Map;

class StaticMapFilledAtInit {
  static class Codes {
    static final Map<String, Integer> ALL = new HashMap<>();

    static {
      ALL.put("a", 1);
    }
  }

  static void main() throws Exception {
    Runnable read = () -> require(Codes.ALL.get("a") == 1, "not there");
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
