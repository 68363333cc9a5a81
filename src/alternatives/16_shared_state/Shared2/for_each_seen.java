import java.util.concurrent.atomic.AtomicInteger;
class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }
  boolean sell() {
    for (var seen = free.get(); seen > 0; seen = free.get()) {
      if (free.compareAndSet(seen, seen - 1)) {
        return true;
      }
    }
    return false;
  }

  int free() {
    return free.get();
  }
}
