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
    if (openings < Integer.MIN_VALUE || openings > Integer.MAX_VALUE) {
      return new Narrowed.DoesNotFit<>(openings);
    }
    return new Narrowed.Fits<>((int) openings);
  }

  /** An amount in whole cents: all values of a long fit, and no fraction does. */
  static Narrowed<Long> cents(double amount) {
    if (Double.isNaN(amount) || amount < Long.MIN_VALUE || amount >= -(double) Long.MIN_VALUE) {
      return new Narrowed.DoesNotFit<>(amount);
    }
    if (amount % 1 != 0) {
      return new Narrowed.DoesNotFit<>(amount);
    }
    return new Narrowed.Fits<>((long) amount);
  }

  /** The sign of a unit, such as 181 for µ: everything that one char holds fits. */
  static Narrowed<Character> sign(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? new Narrowed.Fits<>((char) codePoint)
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
    return fromDevice < 0 ? fromDevice + 256 : fromDevice;
  }
}
