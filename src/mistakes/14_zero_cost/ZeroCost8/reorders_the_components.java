// expect: checks-fail a_trade_takes_what_its_numbers_take
final class ZeroCost8 {

  record Trade(boolean bought, int cents, long time) {}

  private final Trade[] trades;

  ZeroCost8(int count) {
    trades = new Trade[count];
  }

  void set(int index, long time, int cents, boolean bought) {
    trades[index] = new Trade(bought, cents, time);
  }

  Trade get(int index) {
    return trades[index];
  }

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
