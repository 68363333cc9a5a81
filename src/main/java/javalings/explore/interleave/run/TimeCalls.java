package javalings.explore.interleave.run;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javalings.explore.interleave.weave.Stands;

/** Stands in for the clocks: time is virtual, and starts at 2026-01-01T00:00:00Z. */
public final class TimeCalls {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private TimeCalls() {}

  @Stands(in = System.class)
  public static long nanoTime(int site) {
    Strand strand = Strand.current();
    return strand == null ? System.nanoTime() : strand.execution.now();
  }

  @Stands(in = System.class)
  public static long currentTimeMillis(int site) {
    Strand strand = Strand.current();
    return strand == null ? System.currentTimeMillis() : millis(strand.execution.now());
  }

  /** What the clock shows at this point in virtual time, in milliseconds since the epoch. */
  static long millis(long nanos) {
    return START.toEpochMilli() + TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  @Stands(in = Instant.class)
  public static Instant now(int site) {
    Strand strand = Strand.current();
    return strand == null ? Instant.now() : START.plusNanos(strand.execution.now());
  }
}
