import java.util.concurrent.atomic.AtomicInteger;
class Shared1 {
  private final AtomicInteger visitors = new AtomicInteger();
  void enter() {
    visitors.updateAndGet(n -> n + 1);
  }
  int visitors() {
    return visitors.get();
  }
}
