package javalings.interleave.model.time;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Replaces;

/** Replaces the clocks: time is virtual, and starts at 2026-01-01T00:00:00Z. */
public final class ClockCalls {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private ClockCalls() {}

  @Replaces(in = System.class)
  public static long nanoTime(int site) {
    return CallingThread.get().now();
  }

  @Replaces(in = System.class)
  public static long currentTimeMillis(int site) {
    return millis(CallingThread.get().now());
  }

  /** The clock's time at this point in virtual time, in milliseconds since the epoch. */
  static long millis(long nanos) {
    return START.toEpochMilli() + TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  @Replaces(in = Instant.class)
  public static Instant now(int site) {
    return START.plusNanos(CallingThread.get().now());
  }
}
