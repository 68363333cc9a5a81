package javalings.explore.interleave.run;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javalings.explore.interleave.weave.Site;
import javalings.explore.interleave.weave.Stands;

/** Stands in for {@link Thread}: the program's threads are never started, their strands are. */
public final class ThreadCalls {

  private ThreadCalls() {}

  public static void start(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      thread.start();
    } else {
      strand.execution.threads.start(strand, thread, strand.site(site));
    }
  }

  @Stands(in = Thread.class)
  public static Thread startVirtualThread(Runnable task, int site) {
    return start(Thread.ofVirtual(), task, site);
  }

  public static Thread start(Thread.Builder builder, Runnable task, int site) {
    Thread thread = unstarted(builder, task, site);
    start(thread, site);
    return thread;
  }

  public static Thread unstarted(Thread.Builder builder, Runnable task, int site) {
    Strand strand = Strand.current();
    Thread thread = builder.unstarted(task);
    if (strand != null) {
      strand.execution.threads.made(thread, task);
      strand.execution.threads.inheritDaemon(builder, thread);
    }
    return thread;
  }

  public static String getName(Thread thread, int site) {
    Strand strand = Strand.current();
    return strand == null ? thread.getName() : strand.execution.threads.visibleName(thread);
  }

  /** Numbers from 1, which is main's, in the order of their start; 0 for one not started. */
  public static long threadId(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return thread.threadId();
    }
    Strand other = strand.execution.threads.of(thread);
    return other == null ? 0 : other.id + 1L;
  }

  public static void setDaemon(Thread thread, boolean on, int site) {
    thread.setDaemon(on);
    Strand strand = Strand.current();
    if (strand != null) {
      strand.execution.threads.daemon(thread, on);
    }
  }

  public static boolean isDaemon(Thread thread, int site) {
    Strand strand = Strand.current();
    return strand == null ? thread.isDaemon() : strand.execution.threads.isDaemon(thread, strand);
  }

  public static Thread.Builder.OfPlatform daemon(
      Thread.Builder.OfPlatform builder, boolean on, int site) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.execution.threads.daemon(builder, on);
    }
    return builder.daemon(on);
  }

  public static Thread.Builder.OfPlatform daemon(Thread.Builder.OfPlatform builder, int site) {
    return daemon(builder, true, site);
  }

  public static ThreadFactory factory(Thread.Builder builder, int site) {
    return task -> unstarted(builder, task, site);
  }

  public static void join(Thread thread, int site) throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      thread.join();
    } else {
      join(strand, thread, Wait.NEVER, strand.site(site));
    }
  }

  public static void join(Thread thread, long millis, int site) throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      thread.join(millis);
    } else {
      long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
      join(strand, thread, millis == 0 ? Wait.NEVER : after(strand, nanos), strand.site(site));
    }
  }

  public static boolean join(Thread thread, Duration limit, int site) throws InterruptedException {
    Strand strand = Strand.current();
    return strand == null
        ? thread.join(limit)
        : join(strand, thread, after(strand, limit.toNanos()), strand.site(site));
  }

  private static long after(Strand strand, long nanos) {
    return strand.execution.after(nanos);
  }

  private static boolean join(Strand strand, Thread thread, long deadline, Site site)
      throws InterruptedException {
    Strand other = strand.execution.threads.of(thread);
    if (other == null) {
      return false;
    }
    Wait end = Wait.until(Wait.Kind.JOIN, other, site, other::hasEnded).by(deadline);
    boolean ended = strand.awaitOrThrow(end, life(strand, thread));
    if (ended) {
      strand.acquire(other);
      strand.tell(site, "joins {}", other);
    }
    return ended;
  }

  private static Cell life(Strand strand, Thread thread) {
    return strand.execution.cell(thread, "life");
  }

  public static boolean isAlive(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return thread.isAlive();
    }
    strand.step(life(strand, thread), false);
    Strand other = strand.execution.threads.of(thread);
    if (other != null && other.hasEnded()) {
      strand.acquire(other);
    }
    return other != null && !other.hasEnded();
  }

  public static Thread.State getState(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return thread.getState();
    }
    strand.step(life(strand, thread), false);
    Strand other = strand.execution.threads.of(thread);
    return other == null ? Thread.State.NEW : other.mode.state(other.wait);
  }

  public static void interrupt(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      thread.interrupt();
      return;
    }
    strand.site(site);
    interrupt(strand, thread);
  }

  static void interrupt(Strand strand, Thread thread) {
    strand.step(life(strand, thread), true);
    strand.release(thread);
    Strand other = strand.execution.threads.of(thread);
    if (other != null) {
      other.interrupted = true;
      strand.tell(strand.lastSite(), "interrupts {}", other);
    }
  }

  public static boolean isInterrupted(Thread thread, int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return thread.isInterrupted();
    }
    strand.step(life(strand, thread), false);
    Strand other = strand.execution.threads.of(thread);
    return other != null && seesInterrupt(strand, other);
  }

  private static boolean seesInterrupt(Strand strand, Strand other) {
    if (other.interrupted) {
      strand.acquire(other.visible);
    }
    return other.interrupted;
  }

  @Stands(in = Thread.class)
  public static boolean interrupted(int site) {
    Strand strand = Strand.current();
    if (strand == null) {
      return Thread.interrupted();
    }
    strand.step(life(strand, strand.visible), true);
    boolean was = seesInterrupt(strand, strand);
    strand.interrupted = false;
    return was;
  }

  @Stands(in = Thread.class)
  public static Thread currentThread(int site) {
    Strand strand = Strand.current();
    return strand == null ? Thread.currentThread() : strand.visible;
  }

  @Stands(in = Thread.class)
  public static void sleep(long millis, int site) throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis), site);
  }

  @Stands(in = Thread.class)
  public static void sleep(long millis, int nanos, int site) throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis) + nanos, site);
  }

  @Stands(in = Thread.class)
  public static void sleep(Duration time, int site) throws InterruptedException {
    sleepNanos(time.toNanos(), site);
  }

  public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
    sleepNanos(unit.toNanos(time), site);
  }

  private static void sleepNanos(long nanos, int site) throws InterruptedException {
    Strand strand = Strand.current();
    if (strand == null) {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } else {
      strand.tell(strand.site(site), "sleeps");
      strand.sleep(nanos);
    }
  }

  @Stands(in = Thread.class)
  @SuppressWarnings("NamedLikeContextualKeyword") // named as what it stands in for
  public static void yield(int site) {
    spin();
  }

  @Stands(in = Thread.class)
  public static void onSpinWait(int site) {
    spin();
  }

  private static void spin() {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.spin();
    }
  }

  @Stands(in = Thread.class)
  public static boolean holdsLock(Object target, int site) {
    Strand strand = Strand.current();
    return strand == null
        ? Thread.holdsLock(target)
        : strand.execution.monitors.isOwner(strand, target);
  }
}
