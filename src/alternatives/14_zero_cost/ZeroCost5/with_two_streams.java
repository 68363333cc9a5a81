import java.util.stream.IntStream;

class ZeroCost5 {

  record Summary(long sum, int peak) {}
  static Summary summary(int[] readings) {
    var sum = IntStream.of(readings).asLongStream().sum();
    return new Summary(sum, IntStream.of(readings).max().getAsInt());
  }
}
