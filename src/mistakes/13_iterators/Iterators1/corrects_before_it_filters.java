// expect: checks-fail skips_days_without_a_reading
import java.util.stream.IntStream;

class Iterators1 {

  static int rain(int days, int... readings) {
    return IntStream.of(readings)
        .map(reading -> reading + 2)
        .filter(reading -> reading >= 0)
        .limit(days)
        .sum();
  }
}
