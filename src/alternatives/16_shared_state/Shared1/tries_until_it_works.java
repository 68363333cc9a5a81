import java.util.concurrent.atomic.AtomicInteger;
class Shared1 {
  private final AtomicInteger visitors = new AtomicInteger();
  void enter() {
    int seen;
    do {
      seen = visitors.get();
    } while (!visitors.compareAndSet(seen, seen + 1));
  }
  int visitors() {
    return visitors.get();
  }
}
