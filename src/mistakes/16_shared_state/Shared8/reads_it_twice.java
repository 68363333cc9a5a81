// expect: checks-fail both_numbers_fit_each_other
import java.util.concurrent.atomic.AtomicReference;

class Shared8 {

  private record Total(int stars, int ratings) {
    Total plus(int given) {
      return new Total(stars + given, ratings + 1);
    }
  }

  private final AtomicReference<Total> total = new AtomicReference<>(new Total(0, 0));

  void rate(int given) {
    total.updateAndGet(seen -> seen.plus(given));
  }

  double average() {
    var stars = total.get().stars();
    var ratings = total.get().ratings();
    return ratings == 0 ? 0 : (double) stars / ratings;
  }
}
