// expect: passes
// the list is touched inside of compute only
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

class ComputeOnTheInside {
  static void main() throws Exception {
    var rooms = new ConcurrentHashMap<String, List<String>>();
    both(() -> enter(rooms, "ada"), () -> enter(rooms, "bob"));
    require(rooms.get("12").size() == 2, "lost one");
  }

  static void enter(ConcurrentHashMap<String, List<String>> rooms, String who) {
    rooms.compute(
        "12",
        (_, list) -> {
          List<String> guests = list == null ? new ArrayList<>() : list;
          guests.add(who);
          return guests;
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
