import java.util.stream.IntStream;

class ZeroCost6 {
  static long total(int[] amounts, int count) {
    return IntStream.range(0, amounts.length)
        .filter(i -> amounts[i] > 0)
        .limit(count)
        .mapToLong(i -> amounts[i])
        .sum();
  }
}
