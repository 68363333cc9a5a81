// expect: checks-fail boxes_no_amount
import java.util.Arrays;

class ZeroCost6 {

  static long total(int[] amounts, int count) {
    return Arrays.stream(amounts)
        .filter(amount -> amount > 0)
        .limit(count)
        .boxed()
        .mapToLong(Integer::longValue)
        .sum();
  }
}
