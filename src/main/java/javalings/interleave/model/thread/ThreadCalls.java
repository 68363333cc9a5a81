package javalings.interleave.model.thread;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import javalings.interleave.model.lock.MonitorTable;
import javalings.interleave.race.MemoryCell;

/** Replaces {@link Thread}: the program's threads are never started, model threads are. */
public final class ThreadCalls {

  private ThreadCalls() {}

  public static void start(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    caller.threads().start(caller, thread, caller.site(site));
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
    return CallingThread.get().threads().unstarted(builder, task);
  }

  public static String getName(Thread thread, int site) {
    return CallingThread.get().threads().visibleName(thread);
  }

  /** Numbers from 1, which is main's, in the order of their start; 0 for one not started. */
  public static long threadId(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    ModelThread other = caller.threads().of(thread);
    return other == null ? 0 : other.id() + 1L;
  }

  public static void setDaemon(Thread thread, boolean on, int site) {
    thread.setDaemon(on);
    CallingThread.get().threads().daemon(thread, on);
  }

  public static boolean isDaemon(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    return caller.threads().isDaemon(thread, caller);
  }

  public static Thread.Builder.OfPlatform daemon(
      Thread.Builder.OfPlatform builder, boolean on, int site) {
    CallingThread.get().threads().daemon(builder, on);
    return builder.daemon(on);
  }

  public static Thread.Builder.OfPlatform daemon(Thread.Builder.OfPlatform builder, int site) {
    return daemon(builder, true, site);
  }

  public static ThreadFactory factory(Thread.Builder builder, int site) {
    return task -> unstarted(builder, task, site);
  }

  public static void join(Thread thread, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    join(caller, thread, Wait.NEVER, caller.site(site));
  }

  public static void join(Thread thread, long millis, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    join(caller, thread, caller.deadline(millis == 0 ? Wait.NEVER : nanos), caller.site(site));
  }

  public static void join(Thread thread, long millis, int nanos, int site)
      throws InterruptedException {
    ModelThread caller = CallingThread.get();
    long limit = TimeUnit.MILLISECONDS.toNanos(millis) + nanos;
    join(caller, thread, caller.deadline(limit == 0 ? Wait.NEVER : limit), caller.site(site));
  }

  public static void timedJoin(TimeUnit unit, Thread thread, long time, int site)
      throws InterruptedException {
    if (time > 0) {
      ModelThread caller = CallingThread.get();
      join(caller, thread, caller.deadline(unit.toNanos(time)), caller.site(site));
    }
  }

  public static boolean join(Thread thread, Duration limit, int site) throws InterruptedException {
    ModelThread caller = CallingThread.get();
    return join(caller, thread, caller.deadline(limit.toNanos()), caller.site(site));
  }

  private static boolean join(ModelThread caller, Thread thread, long deadline, CodeSite site)
      throws InterruptedException {
    ModelThread other = caller.threads().of(thread);
    if (other == null) {
      return false;
    }
    Wait end = Wait.until(WaitKind.JOIN, other, site, other::hasEnded).by(deadline);
    boolean ended = caller.awaitOrThrow(end, life(caller, thread));
    if (ended) {
      caller.acquire(other);
      caller.tell(site, new ThreadAction.Join(other));
    }
    return ended;
  }

  private static MemoryCell life(ModelThread caller, Thread thread) {
    return caller.cell(thread, "life");
  }

  public static boolean isAlive(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    caller.step(life(caller, thread), false);
    ModelThread other = caller.threads().of(thread);
    if (other != null && other.hasEnded()) {
      caller.acquire(other);
    }
    return other != null && !other.hasEnded();
  }

  public static Thread.State getState(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    caller.step(life(caller, thread), false);
    ModelThread other = caller.threads().of(thread);
    return other == null ? Thread.State.NEW : other.threadState();
  }

  public static void interrupt(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    caller.site(site);
    caller.threads().interrupt(caller, thread);
  }

  public static boolean isInterrupted(Thread thread, int site) {
    ModelThread caller = CallingThread.get();
    caller.step(life(caller, thread), false);
    ModelThread other = caller.threads().of(thread);
    return other != null && seesInterrupt(caller, other);
  }

  private static boolean seesInterrupt(ModelThread caller, ModelThread other) {
    if (other.isInterrupted()) {
      caller.acquire(other.visible());
    }
    return other.isInterrupted();
  }

  @Replaces(in = Thread.class)
  public static boolean interrupted(int site) {
    ModelThread caller = CallingThread.get();
    caller.step(life(caller, caller.visible()), true);
    boolean was = seesInterrupt(caller, caller);
    caller.clearInterrupt();
    return was;
  }

  @Replaces(in = Thread.class)
  public static Thread currentThread(int site) {
    return CallingThread.get().visible();
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
    ModelThread caller = CallingThread.get();
    caller.tell(caller.site(site), new ThreadAction.Sleep());
    caller.sleep(nanos);
  }

  @Replaces(in = Thread.class)
  @SuppressWarnings("NamedLikeContextualKeyword") // named as what it stands in for
  public static void yield(int site) {
    spin(site);
  }

  @Replaces(in = Thread.class)
  public static void onSpinWait(int site) {
    spin(site);
  }

  private static void spin(int site) {
    ModelThread caller = CallingThread.get();
    caller.spin(caller.site(site));
  }

  @Replaces(in = Thread.class)
  public static boolean holdsLock(Object target, int site) {
    ModelThread caller = CallingThread.get();
    return MonitorTable.of(caller).isOwner(caller, target);
  }
}
