package javalings.interleave.hook;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest values of atomics. */
final class AtomicValues {

  private AtomicValues() {}

  /**
   * Reads an atomic; null for a class whose old values are not kept.
   *
   * @param member the index, for an array
   */
  static @Nullable Supplier<@Nullable Object> of(Object atomic, Object member) {
    int index = member instanceof Integer at ? at : 0;
    return switch (atomic) {
      case AtomicInteger it -> it::getPlain;
      case AtomicLong it -> it::getPlain;
      case AtomicBoolean it -> it::getPlain;
      case AtomicReference<?> it -> it::getPlain;
      case AtomicIntegerArray it -> () -> it.getPlain(index);
      case AtomicLongArray it -> () -> it.getPlain(index);
      case AtomicReferenceArray<?> it -> () -> it.getPlain(index);
      default -> null;
    };
  }
}
