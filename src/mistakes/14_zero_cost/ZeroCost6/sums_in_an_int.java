// expect: checks-fail adds_up_big_payments
import java.util.Arrays;

class ZeroCost6 {

  static long total(int[] amounts, int count) {
    return Arrays.stream(amounts)
        .filter(amount -> amount > 0)
        .limit(count)
        .sum();
  }
}
