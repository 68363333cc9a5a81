// A whole day at the stock exchange is kept in memory, 100 million trades of it. A long, an int and
// a boolean are 13 bytes, so 1.3 GB should be enough. It takes more than twice that, and stops
// before noon.
final class ZeroCost8 {

  /** One trade: when, at which price, and whether it was the buyer who came first. */
  record Trade(long time, int cents, boolean bought) {}

  // An array of records is an array of references to objects, each with a header, and rounded up to
  // a multiple of 8. An array of numbers is numbers: so it is one array for each component. A sum
  // of prices then reads nothing but prices, too.
  private final long[] times;
  private final int[] cents;
  private final boolean[] bought;

  ZeroCost8(int count) {
    times = new long[count];
    cents = new int[count];
    bought = new boolean[count];
  }

  void set(int index, long time, int price, boolean buyerFirst) {
    times[index] = time;
    cents[index] = price;
    bought[index] = buyerFirst;
  }

  Trade get(int index) {
    // The record is still what callers see. It is made when somebody asks, and not kept.
    return new Trade(times[index], cents[index], bought[index]);
  }

  /** The sum of all trades in which the buyer came first. */
  long bought() {
    var sum = 0L;
    for (var i = 0; i < cents.length; i++) {
      if (bought[i]) {
        sum += cents[i];
      }
    }
    return sum;
  }
}
