// A gateway sends measurements to an old device, whose fields are narrow. A cast makes any number
// fit, by turning it into another one. A number that does not fit should be reported instead.
class Convert1 {

  sealed interface Narrowed<T> {
    /** The same number, in the narrow type. */
    record Fits<T>(T value) implements Narrowed<T> {}

    /** There is no such number in the narrow type. */
    record DoesNotFit<T>(Number given) implements Narrowed<T> {}
  }

  // TODO 1: In the next three methods, return DoesNotFit where the cast changes the number.
  /** How often a gate opened: all values of an int fit. */
  static Narrowed<Integer> count(long openings) {
    return new Narrowed.Fits<>((int) openings);
  }

  /** An amount in whole cents: all values of a long fit, and no fraction does. */
  static Narrowed<Long> cents(double amount) {
    return new Narrowed.Fits<>((long) amount);
  }

  /** The sign of a unit, such as 181 for µ: everything that one char holds fits. */
  static Narrowed<Character> sign(int codePoint) {
    return new Narrowed.Fits<>((char) codePoint);
  }

  // TODO 2: The device has bytes from 0 to 255, and Java from -128 to 127. Keep all 256 apart.
  /** The byte for a level: 0 to 255 fit. */
  static Narrowed<Byte> toByte(int level) {
    return new Narrowed.Fits<>((byte) level);
  }

  /** The level from 0 to 255 that a byte of the device stands for. */
  static int level(byte fromDevice) {
    return fromDevice;
  }
}
