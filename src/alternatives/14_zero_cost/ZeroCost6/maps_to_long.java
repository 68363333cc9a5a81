import java.util.stream.IntStream;

class ZeroCost6 {
  static long total(int[] amounts, int count) {
    return IntStream.of(amounts).filter(ZeroCost6::isPayment).limit(count).mapToLong(n -> n).sum();
  }

  private static boolean isPayment(int amount) {
    return amount > 0;
  }
}
