// expect: data-race
// a value put under one key says nothing to who reads another
import java.util.concurrent.ConcurrentHashMap;

class PublishedUnderAnotherKey {
  static int data;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    both(
        () -> {
          data = 1;
          map.put("a", 1);
        },
        () -> {
          map.get("b");
          int seen = data;
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
}
