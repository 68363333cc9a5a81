// expect: checks-fail corrects_every_reading
import java.util.stream.IntStream;

class Iterators1 {

  static int rain(int days, int... readings) {
    return IntStream.of(readings)
        .filter(reading -> reading > 0)
        .map(reading -> reading + 2)
        .limit(days)
        .sum();
  }
}
