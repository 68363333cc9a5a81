// expect: checks-fail counts_one_by_one
import java.util.concurrent.atomic.AtomicInteger;

class Shared1 {
  private final AtomicInteger visitors = new AtomicInteger();

  void enter() {
    visitors.addAndGet(visitors.get() < 2 ? 1 : 2);
  }

  int visitors() {
    return visitors.get();
  }
}
