import java.util.concurrent.atomic.AtomicInteger;
class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }
  boolean sell() {
    return free.getAndUpdate(seats -> Math.max(0, seats - 1)) > 0;
  }

  int free() {
    return free.get();
  }
}
