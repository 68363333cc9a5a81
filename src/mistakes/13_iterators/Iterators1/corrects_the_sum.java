// expect: checks-fail makes_do_with_fewer_days
import java.util.stream.IntStream;

class Iterators1 {

  static int rain(int days, int... readings) {
    return IntStream.of(readings).filter(reading -> reading >= 0).limit(days).sum() + 2 * days;
  }
}
