// expect: race-condition
// what is due later may come in between
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class ScheduledCheckThenAct {
  static void main() throws Exception {
    var rooms = new ConcurrentHashMap<String, String>();
    var pool = Executors.newSingleThreadScheduledExecutor();
    pool.schedule(() -> rooms.putIfAbsent("12", "bob"), 1, TimeUnit.SECONDS);
    if (!rooms.containsKey("12")) {
      require(rooms.put("12", "ada") == null, "let twice");
    }
    pool.close();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
