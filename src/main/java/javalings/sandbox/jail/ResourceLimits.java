package javalings.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;

/**
 * Limits that a process sets for itself, soft and hard alike. They survive {@code execve}.
 *
 * @param cpuSeconds the processor time after which the kernel kills it: the last guard, for a
 *     parent that is gone
 * @param dataBytes heap, stacks and other writable memory
 */
record ResourceLimits(long cpuSeconds, long dataBytes) {

  private static final int CPU = 0;
  private static final int FILE_SIZE = 1;
  private static final int DATA = 2;
  private static final int CORE = 4;
  private static final int OPEN_FILES = 7;

  /**
   * The jars take a hundred, and the JDK's HTTP client keeps the socket of an answer for five
   * seconds: answers that are judged in a row add up.
   */
  private static final long MOST_FILES = 1_024;

  /** A file of an exercise has a few thousand lines. */
  private static final long MOST_FILE_BYTES = 16 << 20;

  /**
   * Sets them. Where no folder is granted, no file may be written at all, not even where somebody
   * opened it before.
   */
  void set(LinuxCalls calls, boolean writesFiles) {
    set(calls, CPU, cpuSeconds);
    set(calls, FILE_SIZE, writesFiles ? MOST_FILE_BYTES : 0);
    set(calls, CORE, 0);
    set(calls, OPEN_FILES, MOST_FILES);
    set(calls, DATA, dataBytes);
  }

  private static void set(LinuxCalls calls, int what, long value) {
    try (var arena = Arena.ofConfined()) {
      var limit = arena.allocate(2L * Long.BYTES, Long.BYTES);
      limit.set(JAVA_LONG, 0, value);
      limit.set(JAVA_LONG, 8, value);
      calls.require("prlimit64", 0, what, limit.address(), 0);
    }
  }
}
