package javalings.interleave.fiber;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@link InheritableThreadLocal} that a thread gets: the JDK copies them when the
 * {@link Thread} is made, and the fiber that runs the code is made later, and is another one. The
 * field is internal to the JDK; where it is shut, a fiber has what was there at its start.
 */
public final class InheritedLocals {

  private static final @Nullable Field FIELD = field();

  private InheritedLocals() {}

  private static @Nullable Field field() {
    try {
      Field found = Thread.class.getDeclaredField("inheritableThreadLocals");
      found.setAccessible(true);
      return found;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }

  public static void hand(Thread from, Thread to) {
    if (FIELD != null) {
      try {
        FIELD.set(to, FIELD.get(from));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("it was accessible a moment ago", e);
      }
    }
  }
}
