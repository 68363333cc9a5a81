// expect: checks-fail sells_until_there_is_nothing_left
import java.util.concurrent.atomic.AtomicInteger;

class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  boolean sell() {
    return free.getAndDecrement() > 0;
  }

  int free() {
    return free.get();
  }
}
