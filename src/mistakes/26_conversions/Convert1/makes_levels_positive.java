// expect: checks-fail a_byte_of_the_device_has_no_sign
// A gateway sends measurements to an old device, whose fields are narrow. A cast makes any number
// fit, by turning it into another one. A number that does not fit should be reported instead.
class Convert1 {

  sealed interface Narrowed<T> {
    /** The same number, in the narrow type. */
    record Fits<T>(T value) implements Narrowed<T> {}

    /** There is no such number in the narrow type. */
    record DoesNotFit<T>(Number given) implements Narrowed<T> {}
  }

  /** How often a gate opened: all values of an int fit. */
  static Narrowed<Integer> count(long openings) {
    var narrow = (int) openings;
    return narrow == openings
        ? new Narrowed.Fits<>(narrow)
        : new Narrowed.DoesNotFit<>(openings);
  }

  /** An amount in whole cents: all values of a long fit, and no fraction does. */
  static Narrowed<Long> cents(double amount) {
    // The largest long is no double: as a double it is 2 to the power of 63, which does not fit.
    // The comparison with NaN is false, too.
    var fits = amount >= Long.MIN_VALUE && amount < 0x1p63 && amount == Math.rint(amount);
    return fits
        ? new Narrowed.Fits<>((long) amount)
        : new Narrowed.DoesNotFit<>(amount);
  }

  /** The sign of a unit, such as 181 for µ: everything that one char holds fits. */
  static Narrowed<Character> sign(int codePoint) {
    var narrow = (char) codePoint;
    return narrow == codePoint
        ? new Narrowed.Fits<>(narrow)
        : new Narrowed.DoesNotFit<>(codePoint);
  }

  /** The byte for a level: 0 to 255 fit. */
  static Narrowed<Byte> toByte(int level) {
    return level >= 0 && level <= 255
        ? new Narrowed.Fits<>((byte) level)
        : new Narrowed.DoesNotFit<>(level);
  }

  /** The level from 0 to 255 that a byte of the device stands for. */
  static int level(byte fromDevice) {
    return Math.abs(fromDevice);
  }
}
