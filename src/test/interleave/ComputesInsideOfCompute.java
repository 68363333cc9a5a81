// expect: deadlock
// each function waits for the bin that the other has
import java.util.concurrent.ConcurrentHashMap;

class ComputesInsideOfCompute {
  static void main() throws Exception {
    var a = new ConcurrentHashMap<String, Integer>();
    var b = new ConcurrentHashMap<String, Integer>();
    both(
        () -> a.compute("k", (k, v) -> b.compute("k", (l, w) -> 1)),
        () -> b.compute("k", (k, v) -> a.compute("k", (l, w) -> 2)));
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
