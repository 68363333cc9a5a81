// expect: data-race
// an anonymous class is a function like any other
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

class ComputedByAnonymousClass {
  static int n;

  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    var counts =
        new Function<String, Integer>() {
          @Override
          public Integer apply(String key) {
            return ++n;
          }
        };
    both(() -> map.computeIfAbsent("a", counts), () -> map.computeIfAbsent("b", counts));
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
