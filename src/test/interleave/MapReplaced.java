// expect: passes
// replace and putIfAbsent tell whether they were the one
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

class MapReplaced {
  static void main() throws Exception {
    var rooms = new ConcurrentHashMap<>(Map.of("12", "free"));
    var guests = new AtomicInteger();
    Runnable enter = () -> guests.addAndGet(rooms.replace("12", "free", "taken") ? 1 : 0);
    both(enter, enter);
    require(guests.get() == 1, "two in one room");
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
