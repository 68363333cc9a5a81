package javalings.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what each line of instrumented code allocates, for one thread. {@link LineInstrumenter}
 * puts the calls to it; it is public only because instrumented classes live in other packages.
 */
public final class LineMeter {

  private static final int DEEPEST = 1 << 14;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static @Nullable Thread owner;
  private static long[] bytes = new long[1];
  private static final int[] site = new int[DEEPEST];
  private static int depth;
  private static long mark;

  private LineMeter() {}

  /** Begins at zero for sites 1 to {@code sites}, on the calling thread. */
  static void start(int sites) {
    bytes = new long[sites + 1];
    depth = 0;
    site[0] = 0;
    owner = Thread.currentThread();
    mark = THREADS.getCurrentThreadAllocatedBytes();
  }

  /**
   * Ends the measurement; the bytes by site, where site 0 is the code around the instrumented code.
   */
  static long[] stop() {
    settle();
    owner = null;
    return Arrays.copyOf(bytes, bytes.length);
  }

  /** A instrumented method begins; returns its depth, which it hands back at each line. */
  public static int enter() {
    if (Thread.currentThread() != owner || depth + 1 == DEEPEST) {
      return 0;
    }
    settle();
    site[depth + 1] = site[depth];
    return ++depth;
  }

  /** A line begins; an exception may have cut deeper methods short. */
  public static void line(int at, int now) {
    if (now > 0 && Thread.currentThread() == owner) {
      settle();
      depth = now;
      site[depth] = at;
    }
  }

  /** A instrumented method returns. */
  public static void exit(int now) {
    if (now > 0 && Thread.currentThread() == owner) {
      settle();
      depth = now - 1;
    }
  }

  private static void settle() {
    var now = THREADS.getCurrentThreadAllocatedBytes();
    bytes[site[depth]] += now - mark;
    mark = now;
  }
}
