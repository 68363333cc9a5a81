// expect: checks-fail a_trade_takes_what_its_numbers_take
final class ZeroCost8 {

  record Trade(long time, int cents, boolean bought) {}

  private final long[] times;
  private final long[] cents;
  private final boolean[] bought;

  ZeroCost8(int count) {
    times = new long[count];
    cents = new long[count];
    bought = new boolean[count];
  }

  void set(int index, long time, int price, boolean buyerFirst) {
    times[index] = time;
    cents[index] = price;
    bought[index] = buyerFirst;
  }

  Trade get(int index) {
    return new Trade(times[index], (int) cents[index], bought[index]);
  }

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
