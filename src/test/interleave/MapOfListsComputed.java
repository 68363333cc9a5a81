// expect: data-race
// the value of a concurrent map is a plain list
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

class MapOfListsComputed {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, List<Integer>>();
    map.put("a", new ArrayList<>());
    both(() -> map.get("a").add(1), () -> map.get("a").size());
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
