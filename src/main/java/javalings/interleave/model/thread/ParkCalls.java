package javalings.interleave.model.thread;

import java.util.concurrent.locks.LockSupport;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.SpuriousWakeup;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** Replaces {@link LockSupport}: one permit a thread. */
public final class ParkCalls {

  private static final class Permit {
    private boolean isThere;
  }

  private static final StateKey<ModelThread, Permit> PERMIT = new StateKey<>(_ -> new Permit());

  private ParkCalls() {}

  @Replaces(in = LockSupport.class)
  public static void park(int site) {
    park(Wait.NEVER, site);
  }

  /** As the JDK's classes wait for each other. */
  public static void park(long nanos) {
    park(null, nanos, CallingThread.get());
  }

  @Replaces(in = LockSupport.class)
  public static void park(@Nullable Object blocker, int site) {
    park(blocker, Wait.NEVER, site);
  }

  @Replaces(in = LockSupport.class)
  public static void parkNanos(long nanos, int site) {
    park(nanos, site);
  }

  @Replaces(in = LockSupport.class)
  public static void parkNanos(@Nullable Object blocker, long nanos, int site) {
    park(blocker, nanos, site);
  }

  private static void park(long nanos, int number) {
    park(null, nanos, number);
  }

  /** Inside of the JDK, the story tells what it is for. */
  private static void park(@Nullable Object blocker, long nanos, int number) {
    ModelThread caller = CallingThread.get();
    caller.site(number);
    park(blocker, nanos, caller);
  }

  private static void park(@Nullable Object blocker, long nanos, ModelThread caller) {
    Permit permit = caller.state(PERMIT);
    boolean isTold = blocker != null && caller.library().isInside();
    Object target = blocker != null && isTold ? blocker : caller;
    MemoryCell cell = caller.cell(caller.visible(), "permit");
    boolean wakes = !permit.isThere && SpuriousWakeup.endsWaitOf(caller);
    Wait wait =
        Wait.until(
                isTold ? WaitKind.LOCK : WaitKind.UNPARK,
                target,
                caller.lastSite(),
                () -> wakes || permit.isThere)
            .by(caller.deadline(nanos));
    caller.await(wait, cell);
    if (wakes && !permit.isThere) {
      caller.tell(caller.lastSite(), "wakes without a signal, and nobody has unparked", caller);
    }
    permit.isThere = false;
    caller.acquire(cell);
  }

  @Replaces(in = LockSupport.class)
  public static void unpark(@Nullable Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    ModelThread other = thread == null ? null : caller.threads().of(thread);
    if (other != null) {
      MemoryCell cell = caller.cell(other.visible(), "permit");
      caller.step(cell, true);
      caller.release(cell);
      other.state(PERMIT).isThere = true;
      caller.tell(caller.site(site), "unparks", other);
    }
  }
}
