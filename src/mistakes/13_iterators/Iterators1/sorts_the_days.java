// expect: checks-fail takes_no_more_days_than_asked_for
import java.util.stream.IntStream;

// A rain gauge sends one number a day, in tenths of a millimetre, or -1 when it was out of order.
// The gauge reads 2 too little on every day on which it works. How much did it rain in total on the
// first so many days with a reading?
class Iterators1 {

  /** The corrected sum over the first days that have a reading, in tenths of a millimetre. */
  static int rain(int days, int... readings) {
    // TODO: These are the right steps, and they are not yet in the right order.
    return IntStream.of(readings).filter(r -> r >= 0).sorted().limit(days).map(r -> r + 2).sum();
  }
}
