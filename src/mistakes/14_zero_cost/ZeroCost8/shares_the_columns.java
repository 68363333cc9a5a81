// expect: checks-fail two_days_are_apart
final class ZeroCost8 {

  record Trade(long time, int cents, boolean bought) {}

  private static long[] times;
  private static int[] cents;
  private static boolean[] bought;

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
