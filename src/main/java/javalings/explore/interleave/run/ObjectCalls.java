package javalings.explore.interleave.run;

import java.util.concurrent.TimeUnit;

/** Stands in for {@code wait} and {@code notify}. */
public final class ObjectCalls {

  private ObjectCalls() {}

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
    Strand strand = Strand.current();
    if (strand != null) {
      long deadline = nanos == 0 ? Wait.NEVER : strand.execution.after(nanos);
      strand.execution.monitors.await(strand, target, strand.site(site), deadline);
    }
  }

  public static void notify(Object target, int site) {
    signal(target, site, false);
  }

  public static void notifyAll(Object target, int site) {
    signal(target, site, true);
  }

  private static void signal(Object target, int site, boolean all) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.execution.monitors.signal(strand, target, strand.site(site), all);
    }
  }
}
