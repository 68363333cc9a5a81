import java.util.concurrent.atomic.AtomicInteger;

// A film is rated with one to five stars. Both numbers are atomic, and neither is ever wrong. And yet
// a film with ratings of 5 only had an average of 10 for a moment.
class Shared8 {
  private final AtomicInteger stars = new AtomicInteger();
  private final AtomicInteger ratings = new AtomicInteger();

  /** Somebody rates the film. */
  void rate(int given) {
    // TODO: Two atomic steps here, and two more below. What may happen in between?
    stars.addAndGet(given);
    ratings.incrementAndGet();
  }

  /** The average of all ratings, 0 if there is none. */
  double average() {
    var count = ratings.get();
    return count == 0 ? 0 : (double) stars.get() / count;
  }
}
