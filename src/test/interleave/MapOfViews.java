// expect: passes
// a view under the lock that the map is changed under
import java.util.HashMap;
import java.util.Map;

class MapOfViews {
  static final Map<String, String> ROOMS = new HashMap<>();

  static void main() throws Exception {
    both(MapOfViews::add, MapOfViews::count);
  }

  static synchronized void add() {
    ROOMS.put("12", "ada");
  }

  static synchronized void count() {
    require(java.util.Collections.unmodifiableMap(ROOMS).size() < 2, "what?");
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
