// A whole day at the stock exchange is kept in memory, 100 million trades of it. A long, an int and
// a boolean are 13 bytes, so 1.3 GB should be enough. It takes more than twice that, and stops
// before noon.
final class ZeroCost8 {

  /** One trade: when, at which price, and whether it was the buyer who came first. */
  record Trade(long time, int cents, boolean bought) {}

  // TODO: What is in this array, if not trades? And how could the numbers lie side by side?
  private final Trade[] trades;

  ZeroCost8(int count) {
    trades = new Trade[count];
  }

  void set(int index, long time, int cents, boolean bought) {
    trades[index] = new Trade(time, cents, bought);
  }

  Trade get(int index) {
    return trades[index];
  }

  /** The sum of all trades in which the buyer came first. */
  long bought() {
    var sum = 0L;
    for (var trade : trades) {
      if (trade.bought()) {
        sum += trade.cents();
      }
    }
    return sum;
  }
}
