package javalings.interleave.model.thread;

import java.util.concurrent.locks.LockSupport;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** Stands in for {@link LockSupport}: one permit a strand. */
public final class ParkCalls {

  private ParkCalls() {}

  @Replaces(in = LockSupport.class)
  public static void park(int site) {
    park(Wait.NEVER, site);
  }

  @Replaces(in = LockSupport.class)
  public static void park(@Nullable Object blocker, int site) {
    park(Wait.NEVER, site);
  }

  @Replaces(in = LockSupport.class)
  public static void parkNanos(long nanos, int site) {
    park(nanos, site);
  }

  @Replaces(in = LockSupport.class)
  public static void parkNanos(@Nullable Object blocker, long nanos, int site) {
    park(nanos, site);
  }

  private static void park(long nanos, int number) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      LockSupport.parkNanos(nanos);
      return;
    }
    long deadline = nanos == Wait.NEVER ? nanos : modelThread.execution.after(nanos);
    Wait wait =
        Wait.until(
                Wait.Kind.UNPARK,
                modelThread,
                modelThread.site(number),
                () -> modelThread.hasPermit)
            .by(deadline);
    modelThread.await(wait, modelThread.execution.cell(modelThread.visible, "permit"));
    modelThread.hasPermit = false;
    modelThread.acquire(modelThread.execution.cell(modelThread.visible, "permit"));
  }

  @Replaces(in = LockSupport.class)
  public static void unpark(@Nullable Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      LockSupport.unpark(thread);
      return;
    }
    ModelThread other = thread == null ? null : modelThread.execution.table.of(thread);
    if (other != null) {
      MemoryCell cell = modelThread.execution.cell(other.visible, "permit");
      modelThread.step(cell, true);
      modelThread.release(cell);
      other.hasPermit = true;
      modelThread.tell(modelThread.site(site), "unparks {}", other);
    }
  }
}
