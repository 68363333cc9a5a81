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
    // TODO: Two safe steps. What can the other counter do between them?
    if (free.get() > 0) {
      free.decrementAndGet();
      return true;
    }
    return false;
  }

  int free() {
    return free.get();
  }
}
