// expect: checks-fail nobody_is_lost_between_two_doors
import java.util.concurrent.atomic.AtomicInteger;

class Shared1 {
  private final AtomicInteger visitors = new AtomicInteger();

  void enter() {
    visitors.set(visitors.get() + 1);
  }

  int visitors() {
    return visitors.get();
  }
}
