import javalings.own.*;

final class AtomicCounterProbe {
  static void run() {
    var hits = new java.util.concurrent.atomic.AtomicInteger();
    new Thread(() -> hits.incrementAndGet()).start();
    hits.incrementAndGet();
  }
}
