import java.nio.ByteBuffer;

final class ZeroCost8 {
  private static final int SIZE = 13;

  record Trade(long time, int cents, boolean bought) {}

  private final ByteBuffer trades;

  ZeroCost8(int count) {
    trades = ByteBuffer.allocate(SIZE * count);
  }

  void set(int index, long time, int cents, boolean bought) {
    trades.putLong(SIZE * index, time);
    trades.putInt(SIZE * index + 8, cents);
    trades.put(SIZE * index + 12, (byte) (bought ? 1 : 0));
  }

  Trade get(int index) {
    return new Trade(trades.getLong(SIZE * index), cents(index), isBought(index));
  }

  private int cents(int index) {
    return trades.getInt(SIZE * index + 8);
  }

  private boolean isBought(int index) {
    return trades.get(SIZE * index + 12) == 1;
  }

  long bought() {
    var sum = 0L;
    for (var i = 0; i < trades.capacity() / SIZE; i++) {
      sum += isBought(i) ? cents(i) : 0;
    }
    return sum;
  }
}
