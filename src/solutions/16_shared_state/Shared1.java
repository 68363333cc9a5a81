import java.util.concurrent.atomic.AtomicInteger;

// A museum with two doors. At each of them a thread counts the visitors, in one common counter, and
// a guard looks at it now and then. In the evening there are fewer visitors than tickets were sold.
class Shared1 {
  // Reading, adding and writing in one step that nobody can get into. It also makes what was
  // written visible to whoever reads it, for which a plain int gives no promise.
  private final AtomicInteger visitors = new AtomicInteger();

  /** Somebody comes in, by either of the doors. */
  void enter() {
    visitors.incrementAndGet();
  }

  /** How many have come in so far; the guard may ask at any time. */
  int visitors() {
    return visitors.get();
  }
}
