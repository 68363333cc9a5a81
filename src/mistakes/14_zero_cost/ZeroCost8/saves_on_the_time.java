// expect: checks-fail what_goes_in_comes_out
final class ZeroCost8 {

  record Trade(long time, int cents, boolean bought) {}

  private final int[] times;
  private final int[] cents;
  private final boolean[] bought;

  ZeroCost8(int count) {
    times = new int[count];
    cents = new int[count];
    bought = new boolean[count];
  }

  void set(int index, long time, int price, boolean buyerFirst) {
    times[index] = (int) time;
    cents[index] = price;
    bought[index] = buyerFirst;
  }

  Trade get(int index) {
    return new Trade(times[index], cents[index], bought[index]);
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
