// expect: data-race
// additions order nobody
import java.util.concurrent.atomic.AtomicInteger;

class SwapsThenReadsPlain {
  static final AtomicInteger n = new AtomicInteger();
  static int x;
  static void add() { int v; do { v = n.get(); } while (!n.compareAndSet(v, v + 1)); }
  static void main() throws Exception {
    both(() -> { x = 1; add(); }, () -> { add(); System.out.println(x); });
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

