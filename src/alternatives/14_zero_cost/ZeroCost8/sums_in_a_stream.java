import java.util.stream.IntStream;

final class ZeroCost8 {
  record Trade(long time, int cents, boolean bought) {}
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
    return new Trade(times[index], cents[index], bought[index]);
  }
  long bought() {
    return IntStream.range(0, cents.length).filter(i -> bought[i]).mapToLong(i -> cents[i]).sum();
  }
}
