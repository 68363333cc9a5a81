// expect: race-condition
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.ConcurrentHashMap;

class TicketTwice {
  final ConcurrentHashMap<String, Integer> tickets = new ConcurrentHashMap<>();
  final AtomicInteger made = new AtomicInteger();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      if (tickets.get("a") == null) { tickets.put("a", made.incrementAndGet()); }
    });
    Thread t1 = new Thread(() -> {
      if (tickets.get("a") == null) { tickets.put("a", made.incrementAndGet()); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(made.get() == 1)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new TicketTwice().run();
  }
}
