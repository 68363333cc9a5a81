package javalings.interleave.hook;

import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import org.jspecify.annotations.Nullable;

/**
 * Makes a number of the values that a method has in its local variables, one after the other. The
 * calls are those that {@code instrument.LoopEdges} writes. And keeps the names of those that hold
 * arrays, for {@code instrument.ArrayLocals}.
 */
public final class LocalVariables {

  private LocalVariables() {}

  public static long mix(long before, int value) {
    return 31 * before + value;
  }

  public static long mix(long before, long value) {
    return 31 * before + value;
  }

  public static long mix(long before, float value) {
    return 31 * before + Float.floatToRawIntBits(value);
  }

  public static long mix(long before, double value) {
    return 31 * before + Double.doubleToRawLongBits(value);
  }

  public static long mix(long before, @Nullable Object value) {
    int hash =
        switch (value) {
          case null -> 0;
          case Number number -> number.hashCode();
          case String text -> text.hashCode();
          default -> System.identityHashCode(value);
        };
    return 31 * before + hash;
  }

  public static void named(@Nullable Object array, String variable) {
    ModelThread caller = CallingThread.orNull();
    if (array != null && caller != null) {
      caller.execution().names().heldBy(variable, array);
    }
  }
}
