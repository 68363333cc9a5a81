// expect: data-race
// the map is safe, and the list inside is not
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

class ComputeThenOutside {
  static void main() throws Exception {
    var rooms = new ConcurrentHashMap<String, List<String>>();
    both(() -> enter(rooms, "ada"), () -> enter(rooms, "bob"));
    require(rooms.get("12").size() == 2, "lost one");
  }

  static void enter(ConcurrentHashMap<String, List<String>> rooms, String who) {
    rooms.computeIfAbsent("12", _ -> new ArrayList<>()).add(who);
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
