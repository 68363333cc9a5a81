import java.util.Arrays;
class ZeroCost6 {
  static long total(int[] amounts, int count) {
    return Arrays.stream(amounts)
        .asLongStream()
        .filter(amount -> amount > 0L)
        .limit(count)
        .reduce(0L, Long::sum);
  }
}
