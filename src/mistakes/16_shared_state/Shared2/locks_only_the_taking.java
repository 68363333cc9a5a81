// expect: checks-fail the_last_seat_is_sold_once
import java.util.concurrent.atomic.AtomicInteger;

class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  boolean sell() {
    if (free.get() > 0) {
      synchronized (this) {
        free.decrementAndGet();
        return true;
      }
    }
    return false;
  }

  int free() {
    return free.get();
  }
}
