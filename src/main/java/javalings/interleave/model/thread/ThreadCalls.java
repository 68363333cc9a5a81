package javalings.interleave.model.thread;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;

/** Stands in for {@link Thread}: the program's threads are never started, their strands are. */
public final class ThreadCalls {

  private ThreadCalls() {}

  public static void start(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      thread.start();
    } else {
      modelThread.execution.table.start(modelThread, thread, modelThread.site(site));
    }
  }

  @Replaces(in = Thread.class)
  public static Thread startVirtualThread(Runnable task, int site) {
    return start(Thread.ofVirtual(), task, site);
  }

  public static Thread start(Thread.Builder builder, Runnable task, int site) {
    Thread thread = unstarted(builder, task, site);
    start(thread, site);
    return thread;
  }

  public static Thread unstarted(Thread.Builder builder, Runnable task, int site) {
    ModelThread modelThread = ModelThread.current();
    Thread thread = builder.unstarted(task);
    if (modelThread != null) {
      modelThread.execution.table.made(thread, task);
      modelThread.execution.table.inheritDaemon(builder, thread);
    }
    return thread;
  }

  public static String getName(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    return modelThread == null ? thread.getName() : modelThread.execution.table.visibleName(thread);
  }

  /** Numbers from 1, which is main's, in the order of their start; 0 for one not started. */
  public static long threadId(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      return thread.threadId();
    }
    ModelThread other = modelThread.execution.table.of(thread);
    return other == null ? 0 : other.id + 1L;
  }

  public static void setDaemon(Thread thread, boolean on, int site) {
    thread.setDaemon(on);
    ModelThread modelThread = ModelThread.current();
    if (modelThread != null) {
      modelThread.execution.table.daemon(thread, on);
    }
  }

  public static boolean isDaemon(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    return modelThread == null
        ? thread.isDaemon()
        : modelThread.execution.table.isDaemon(thread, modelThread);
  }

  public static Thread.Builder.OfPlatform daemon(
      Thread.Builder.OfPlatform builder, boolean on, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread != null) {
      modelThread.execution.table.daemon(builder, on);
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
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      thread.join();
    } else {
      join(modelThread, thread, Wait.NEVER, modelThread.site(site));
    }
  }

  public static void join(Thread thread, long millis, int site) throws InterruptedException {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      thread.join(millis);
    } else {
      long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
      join(
          modelThread,
          thread,
          millis == 0 ? Wait.NEVER : after(modelThread, nanos),
          modelThread.site(site));
    }
  }

  public static boolean join(Thread thread, Duration limit, int site) throws InterruptedException {
    ModelThread modelThread = ModelThread.current();
    return modelThread == null
        ? thread.join(limit)
        : join(modelThread, thread, after(modelThread, limit.toNanos()), modelThread.site(site));
  }

  private static long after(ModelThread modelThread, long nanos) {
    return modelThread.execution.after(nanos);
  }

  private static boolean join(ModelThread modelThread, Thread thread, long deadline, CodeSite site)
      throws InterruptedException {
    ModelThread other = modelThread.execution.table.of(thread);
    if (other == null) {
      return false;
    }
    Wait end = Wait.until(Wait.Kind.JOIN, other, site, other::hasEnded).by(deadline);
    boolean ended = modelThread.awaitOrThrow(end, life(modelThread, thread));
    if (ended) {
      modelThread.acquire(other);
      modelThread.tell(site, "joins {}", other);
    }
    return ended;
  }

  private static MemoryCell life(ModelThread modelThread, Thread thread) {
    return modelThread.execution.cell(thread, "life");
  }

  public static boolean isAlive(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      return thread.isAlive();
    }
    modelThread.step(life(modelThread, thread), false);
    ModelThread other = modelThread.execution.table.of(thread);
    if (other != null && other.hasEnded()) {
      modelThread.acquire(other);
    }
    return other != null && !other.hasEnded();
  }

  public static Thread.State getState(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      return thread.getState();
    }
    modelThread.step(life(modelThread, thread), false);
    ModelThread other = modelThread.execution.table.of(thread);
    return other == null ? Thread.State.NEW : other.mode.state(other.wait);
  }

  public static void interrupt(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      thread.interrupt();
      return;
    }
    modelThread.site(site);
    interrupt(modelThread, thread);
  }

  public static void interrupt(ModelThread modelThread, Thread thread) {
    modelThread.step(life(modelThread, thread), true);
    modelThread.release(thread);
    ModelThread other = modelThread.execution.table.of(thread);
    if (other != null) {
      other.interrupted = true;
      modelThread.tell(modelThread.lastSite(), "interrupts {}", other);
    }
  }

  public static boolean isInterrupted(Thread thread, int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      return thread.isInterrupted();
    }
    modelThread.step(life(modelThread, thread), false);
    ModelThread other = modelThread.execution.table.of(thread);
    return other != null && seesInterrupt(modelThread, other);
  }

  private static boolean seesInterrupt(ModelThread modelThread, ModelThread other) {
    if (other.interrupted) {
      modelThread.acquire(other.visible);
    }
    return other.interrupted;
  }

  @Replaces(in = Thread.class)
  public static boolean interrupted(int site) {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      return Thread.interrupted();
    }
    modelThread.step(life(modelThread, modelThread.visible), true);
    boolean was = seesInterrupt(modelThread, modelThread);
    modelThread.interrupted = false;
    return was;
  }

  @Replaces(in = Thread.class)
  public static Thread currentThread(int site) {
    ModelThread modelThread = ModelThread.current();
    return modelThread == null ? Thread.currentThread() : modelThread.visible;
  }

  @Replaces(in = Thread.class)
  public static void sleep(long millis, int site) throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis), site);
  }

  @Replaces(in = Thread.class)
  public static void sleep(long millis, int nanos, int site) throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(millis) + nanos, site);
  }

  @Replaces(in = Thread.class)
  public static void sleep(Duration time, int site) throws InterruptedException {
    sleepNanos(time.toNanos(), site);
  }

  public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
    sleepNanos(unit.toNanos(time), site);
  }

  private static void sleepNanos(long nanos, int site) throws InterruptedException {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } else {
      modelThread.tell(modelThread.site(site), "sleeps");
      modelThread.sleep(nanos);
    }
  }

  @Replaces(in = Thread.class)
  @SuppressWarnings("NamedLikeContextualKeyword") // named as what it stands in for
  public static void yield(int site) {
    spin();
  }

  @Replaces(in = Thread.class)
  public static void onSpinWait(int site) {
    spin();
  }

  private static void spin() {
    ModelThread modelThread = ModelThread.current();
    if (modelThread != null) {
      modelThread.spin();
    }
  }

  @Replaces(in = Thread.class)
  public static boolean holdsLock(Object target, int site) {
    ModelThread modelThread = ModelThread.current();
    return modelThread == null
        ? Thread.holdsLock(target)
        : modelThread.execution.monitorTable.isOwner(modelThread, target);
  }
}
