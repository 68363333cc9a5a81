// expect: checks-fail allocates_nothing_for_a_file
import java.util.Arrays;

class ZeroCost1 {

  static long total(long[] sizes) {
    return Arrays.stream(sizes).boxed().reduce(0L, Long::sum);
  }
}
