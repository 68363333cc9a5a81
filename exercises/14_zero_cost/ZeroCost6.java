import java.util.Arrays;

// The sum of the first so many payments: refunds, which are negative, do not count. A chain of
// steps says it well. Two objects are made for every payment that goes through it.
class ZeroCost6 {

  /** The sum of the first so many amounts that are greater than 0. */
  static long total(int[] amounts, int count) {
    // TODO: Keep the chain. Which of its steps makes objects out of numbers?
    return Arrays.stream(amounts)
        .boxed()
        .filter(amount -> amount > 0)
        .limit(count)
        .map(amount -> (long) amount)
        .reduce(0L, Long::sum);
  }
}
