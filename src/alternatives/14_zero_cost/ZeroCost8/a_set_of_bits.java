import java.util.BitSet;

final class ZeroCost8 {
  record Trade(long time, int cents, boolean bought) {}
  private final long[] times;
  private final int[] cents;
  private final BitSet bought;

  ZeroCost8(int count) {
    times = new long[count];
    cents = new int[count];
    bought = new BitSet(count);
  }

  void set(int index, long time, int price, boolean buyerFirst) {
    times[index] = time;
    cents[index] = price;
    bought.set(index, buyerFirst);
  }

  Trade get(int index) {
    return new Trade(times[index], cents[index], bought.get(index));
  }
  long bought() {
    var sum = 0L;
    for (var i = 0; i < cents.length; i++) {
      if (bought.get(i)) {
        sum += cents[i];
      }
    }
    return sum;
  }
}
