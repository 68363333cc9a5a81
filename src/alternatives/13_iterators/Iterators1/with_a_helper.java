import java.util.stream.IntStream;
class Iterators1 {
  static int rain(int days, int... readings) {
    var good = IntStream.of(readings).filter(Iterators1::isReading).limit(days).toArray();
    return IntStream.of(good).sum() + 2 * good.length;
  }

  private static boolean isReading(int tenths) {
    return tenths >= 0;
  }
}
