// expect: checks-fail the_last_seat_is_sold_once
import java.util.concurrent.atomic.AtomicInteger;

class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  boolean sell() {
    var sold = new boolean[1];
    free.updateAndGet(
        seats -> {
          if (seats > 0) {
            sold[0] = true;
            return seats - 1;
          }
          return seats;
        });
    return sold[0];
  }

  int free() {
    return free.get();
  }
}
