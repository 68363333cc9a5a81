package javalings.explore.interleave.run;

import java.util.concurrent.locks.LockSupport;
import javalings.explore.interleave.weave.Stands;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link LockSupport}: one permit a strand. */
public final class ParkCalls {

  private ParkCalls() {}

  @Stands(in = LockSupport.class)
  public static void park(int site) {
    park(Wait.NEVER, site);
  }

  @Stands(in = LockSupport.class)
  public static void park(@Nullable Object blocker, int site) {
    park(Wait.NEVER, site);
  }

  @Stands(in = LockSupport.class)
  public static void parkNanos(long nanos, int site) {
    park(nanos, site);
  }

  @Stands(in = LockSupport.class)
  public static void parkNanos(@Nullable Object blocker, long nanos, int site) {
    park(nanos, site);
  }

  private static void park(long nanos, int number) {
    Strand strand = Strand.current();
    if (strand == null) {
      LockSupport.parkNanos(nanos);
      return;
    }
    long deadline = nanos == Wait.NEVER ? nanos : strand.execution.after(nanos);
    Wait wait =
        Wait.until(Wait.Kind.UNPARK, strand, strand.site(number), () -> strand.hasPermit)
            .by(deadline);
    strand.await(wait, strand.execution.cell(strand.visible, "permit"));
    strand.hasPermit = false;
    strand.acquire(strand.execution.cell(strand.visible, "permit"));
  }

  @Stands(in = LockSupport.class)
  public static void unpark(@Nullable Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      LockSupport.unpark(thread);
      return;
    }
    Strand other = thread == null ? null : strand.execution.threads.of(thread);
    if (other != null) {
      Cell cell = strand.execution.cell(other.visible, "permit");
      strand.step(cell, true);
      strand.release(cell);
      other.hasPermit = true;
      strand.tell(strand.site(site), "unparks {}", other);
    }
  }
}
