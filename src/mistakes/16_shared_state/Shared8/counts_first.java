// expect: checks-fail both_numbers_fit_each_other
import java.util.concurrent.atomic.AtomicInteger;

class Shared8 {
  private final AtomicInteger stars = new AtomicInteger();
  private final AtomicInteger ratings = new AtomicInteger();

  void rate(int given) {
    ratings.incrementAndGet();
    stars.addAndGet(given);
  }

  double average() {
    var count = ratings.get();
    return count == 0 ? 0 : (double) stars.get() / count;
  }
}
