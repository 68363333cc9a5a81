// expect: race-condition
// the limit holds for each look, not for both puts
import java.util.concurrent.ConcurrentHashMap;

class MapSizeThenPut {
  static void main() throws Exception {
    var rooms = new ConcurrentHashMap<String, String>();
    both(() -> enter(rooms, "1"), () -> enter(rooms, "2"));
    require(rooms.size() <= 1, "over the limit");
  }

  static void enter(ConcurrentHashMap<String, String> rooms, String room) {
    if (rooms.size() < 1) {
      rooms.put(room, "taken");
    }
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
