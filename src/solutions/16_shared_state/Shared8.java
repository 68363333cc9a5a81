import java.util.concurrent.atomic.AtomicReference;

// A film is rated with one to five stars. Both numbers are atomic, and neither is ever wrong. And yet
// a film with ratings of 5 only had an average of 10 for a moment.
class Shared8 {

  // The two numbers are one value, which never changes. Readers can take their time.
  private record Total(int stars, int ratings) {
    Total plus(int given) {
      return new Total(stars + given, ratings + 1);
    }
  }

  private final AtomicReference<Total> total = new AtomicReference<>(new Total(0, 0));

  /** Somebody rates the film. */
  void rate(int given) {
    total.updateAndGet(seen -> seen.plus(given));
  }

  /** The average of all ratings, 0 if there is none. */
  double average() {
    // Read once: two calls of get() could see two different totals.
    var seen = total.get();
    return seen.ratings() == 0 ? 0 : (double) seen.stars() / seen.ratings();
  }
}
