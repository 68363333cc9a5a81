// expect: deadlock
// the function runs under the lock of the map
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class SynchronizedMapComputesUnderLock {
  static void main() throws Exception {
    Map<String, Integer> a = Collections.synchronizedMap(new HashMap<>());
    Map<String, Integer> b = Collections.synchronizedMap(new HashMap<>());
    both(() -> a.computeIfAbsent("k", k -> b.getOrDefault(k, 0)), () -> b.computeIfAbsent("k", k -> a.getOrDefault(k, 0)));
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

