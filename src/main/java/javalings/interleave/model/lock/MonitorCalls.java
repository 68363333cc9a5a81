package javalings.interleave.model.lock;

import java.util.concurrent.TimeUnit;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;

/** Stands in for {@code wait} and {@code notify}. */
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

  private static void await(Object target, long nanos, int site) throws InterruptedException {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      long deadline = nanos == 0 ? Wait.NEVER : thread.execution.after(nanos);
      thread.execution.monitorTable.await(thread, target, thread.site(site), deadline);
    }
  }

  public static void notify(Object target, int site) {
    signal(target, site, false);
  }

  public static void notifyAll(Object target, int site) {
    signal(target, site, true);
  }

  private static void signal(Object target, int site, boolean all) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.execution.monitorTable.signal(thread, target, thread.site(site), all);
    }
  }
}
