package javalings.interleave.machine;

import org.jspecify.annotations.Nullable;

/** Numbers for values and states; the mixing is that of SplitMix64. */
final class MachineHash {

  private MachineHash() {}

  static long mix(long before, long part) {
    long hash = (before + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 29;
    hash = (hash ^ part) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 32);
  }

  static long of(@Nullable Object value) {
    return switch (value) {
      case null -> 11;
      case Integer number -> mix(1, number);
      case HeapReference reference -> mix(2, reference.address());
      case Long number -> mix(3, number);
      case String text -> of(text);
      case Boolean truth -> truth ? 5 : 6;
      case Character letter -> mix(7, letter);
      case Double number -> mix(8, Double.doubleToRawLongBits(number));
      case Float number -> mix(9, Float.floatToRawIntBits(number));
      case Enum<?> constant -> mix(10, of(constant.name()));
      default -> throw new BeyondMachine("a value of " + value.getClass());
    };
  }

  private static long of(String text) {
    long hash = mix(4, text.length());
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash, text.charAt(i));
    }
    return hash;
  }
}
