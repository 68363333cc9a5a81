// expect: data-race
// putAll walks through the other map, and takes no lock of it
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class PutAllOfSynchronizedMap {
  static void main() throws Exception {
    Map<Integer, Integer> a = new HashMap<>();
    Map<Integer, Integer> b = Collections.synchronizedMap(new HashMap<>(Map.of(1, 1)));
    both(() -> a.putAll(b), () -> b.put(2, 2));
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
