// expect: passes
// the map itself decides who was first
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

class MapPutIfAbsent {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, String>();
    var owners = new ConcurrentLinkedQueue<String>();
    Runnable claim =
        () -> {
          String me = Thread.currentThread().getName();
          if (map.putIfAbsent("seat", me) == null) {
            owners.add(me);
          }
        };
    both(claim, claim);
    require(owners.size() == 1, "sold " + owners.size() + " times");
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
