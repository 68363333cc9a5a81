// expect: checks-fail two_seats_are_sold_to_two_people
import java.util.concurrent.atomic.AtomicInteger;

class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  boolean sell() {
    var seen = free.get();
    return seen > 0 && free.compareAndSet(seen, seen - 1);
  }

  int free() {
    return free.get();
  }
}
