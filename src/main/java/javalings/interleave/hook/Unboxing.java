package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.FieldReads;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/** Values out of their boxes; null is the default value of a field. */
public final class Unboxing {

  private Unboxing() {}

  /** As {@link Hooks#see}, of a primitive in its box. */
  public static Object see(Object latest, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null) {
      return latest;
    }
    Object seen = orDefault(FieldReads.of(caller).see(latest), latest);
    Hooks.afterRead(seen, number);
    return seen;
  }

  /** The value, or the default of a field whose value is of this box. */
  private static Object orDefault(@Nullable Object box, Object like) {
    return switch (like) {
      case Object _ when box != null -> box;
      case Boolean _ -> false;
      case Character _ -> '\0';
      case Byte _ -> (byte) 0;
      case Short _ -> (short) 0;
      case Long _ -> 0L;
      case Float _ -> 0f;
      case Double _ -> 0d;
      default -> 0;
    };
  }

  public static boolean booleanValue(@Nullable Object box) {
    return box == null ? false : (boolean) box;
  }

  public static byte byteValue(@Nullable Object box) {
    return box == null ? 0 : (byte) box;
  }

  public static short shortValue(@Nullable Object box) {
    return box == null ? 0 : (short) box;
  }

  public static char charValue(@Nullable Object box) {
    return box == null ? 0 : (char) box;
  }

  public static int intValue(@Nullable Object box) {
    return box == null ? 0 : (int) box;
  }

  public static long longValue(@Nullable Object box) {
    return box == null ? 0 : (long) box;
  }

  public static float floatValue(@Nullable Object box) {
    return box == null ? 0 : (float) box;
  }

  public static double doubleValue(@Nullable Object box) {
    return box == null ? 0 : (double) box;
  }
}
