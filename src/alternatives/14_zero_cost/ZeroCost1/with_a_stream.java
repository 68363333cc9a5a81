import java.util.stream.LongStream;

class ZeroCost1 {
  static long total(long[] sizes) {
    return LongStream.of(sizes).sum();
  }
}
