import java.util.concurrent.atomic.AtomicInteger;

// A theatre sells its last tickets at two counters. The number of free seats is an atomic one, so
// every step is safe. And yet one seat has been sold twice.
class Shared2 {
  private final AtomicInteger free;

  Shared2(int seats) {
    free = new AtomicInteger(seats);
  }

  /** Sells a ticket; false if there is no seat left. */
  boolean sell() {
    // Looking and taking are one step: taken only if what we saw is still true, else we look again.
    // A lock around both would do as well.
    while (true) {
      var seen = free.get();
      if (seen == 0) {
        return false;
      }
      if (free.compareAndSet(seen, seen - 1)) {
        return true;
      }
    }
  }

  int free() {
    return free.get();
  }
}
