// expect: checks-fail takes_no_more_days_than_asked_for
import java.util.stream.IntStream;

class Iterators1 {

  static int rain(int days, int... readings) {
    return IntStream.of(readings).filter(reading -> reading >= 0).map(reading -> reading + 2).sum();
  }
}
