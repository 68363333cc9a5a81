import java.util.Arrays;

// The sum of the first so many payments: refunds, which are negative, do not count. A chain of
// steps says it well. Two objects are made for every payment that goes through it.
class ZeroCost6 {

  /** The sum of the first so many amounts that are greater than 0. */
  static long total(int[] amounts, int count) {
    // The same chain over plain numbers. It makes some objects when it is set up, and none for an
    // amount. It is not as fast as a loop: ./runner cost shows by how much.
    return Arrays.stream(amounts)
        .filter(amount -> amount > 0)
        .limit(count)
        .asLongStream()
        .sum();
  }
}
