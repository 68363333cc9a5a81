package javalings.interleave.machine;

import org.jspecify.annotations.Nullable;

/** The values of the program as the machine keeps them. */
final class MachineValues {

  private MachineValues() {}

  /** The value that a variable of the type holds at first. */
  static @Nullable Object first(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'J' -> (Object) 0L;
      case 'D' -> 0.0;
      case 'F' -> 0.0f;
      case 'L', '[' -> null;
      default -> 0;
    };
  }

  /** A value of the type as Java's own methods take it. */
  static @Nullable Object toHost(@Nullable Object value, String descriptor) {
    if (value instanceof HeapReference) {
      throw new BeyondMachine("an object that goes to the JDK");
    }
    return value instanceof Integer number
        ? switch (descriptor.charAt(0)) {
          case 'Z' -> number != 0;
          case 'C' -> (char) number.intValue();
          case 'B' -> number.byteValue();
          case 'S' -> number.shortValue();
          default -> number;
        }
        : value;
  }

  /** A value that a method of Java's has returned. */
  static @Nullable Object ofHost(@Nullable Object value, String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'Z' -> Boolean.TRUE.equals(value) ? 1 : 0;
      case 'C' -> value instanceof Character letter ? (int) letter : 0;
      case 'B', 'S' -> value instanceof Number number ? number.intValue() : 0;
      default -> value;
    };
  }
}
