// expect: checks-fail adds_up_the_first_payments
import java.util.Arrays;

class ZeroCost6 {

  static long total(int[] amounts, int count) {
    return Arrays.stream(amounts)
        .limit(count)
        .filter(amount -> amount > 0)
        .asLongStream()
        .sum();
  }
}
