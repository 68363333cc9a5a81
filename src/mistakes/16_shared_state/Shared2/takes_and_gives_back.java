// expect: checks-fail nobody_ever_sees_less_than_none
import java.util.concurrent.atomic.AtomicInteger;

class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  boolean sell() {
    if (free.getAndDecrement() > 0) {
      return true;
    }
    free.incrementAndGet();
    return false;
  }

  int free() {
    return free.get();
  }
}
