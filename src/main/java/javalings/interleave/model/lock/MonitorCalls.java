package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Replaces {@code wait} and {@code notify}. */
public final class MonitorCalls {

  private MonitorCalls() {}

  public static void wait(Object target, int site) throws InterruptedException {
    await(target, 0, site);
  }

  public static void wait(Object target, long millis, int site) throws InterruptedException {
    await(target, TimeUnit.MILLISECONDS.toNanos(millis), site);
  }

  public static void wait(Object target, long millis, int nanos, int site)
      throws InterruptedException {
    await(target, TimeUnit.MILLISECONDS.toNanos(millis) + nanos, site);
  }

  public static void timedWait(TimeUnit unit, Object target, long time, int site)
      throws InterruptedException {
    if (time > 0) {
      await(target, unit.toNanos(time), site);
    }
  }

  private static void await(Object target, long nanos, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    long deadline = caller.deadline(nanos == 0 ? Wait.NEVER : nanos);
    MonitorTable.of(caller).await(caller, target, caller.site(site), deadline);
  }

  public static void notify(Object target, int site) {
    signal(target, site, false);
  }

  public static void notifyAll(Object target, int site) {
    signal(target, site, true);
  }

  private static void signal(Object target, int site, boolean all) {
    ModelThread caller = CallingThread.get();
    MonitorTable.of(caller).signal(caller, target, caller.site(site), all);
  }
}
