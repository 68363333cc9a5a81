package javalings.interleave.fiber;

import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Fibers as virtual threads, each on a scheduler of its own that only remembers the continuation.
 * The driver runs it on its own stack, so a switch costs about a microsecond. The constructor that
 * takes a scheduler is internal to the JDK: {@link #trouble()} says whether it still works.
 */
public final class VirtualCarrier implements FiberCarrier {

  private static final String BUILDER = "java.lang.ThreadBuilders$VirtualThreadBuilder";

  private final Constructor<?> builder;

  private VirtualCarrier(Constructor<?> builder) {
    this.builder = builder;
  }

  /** Opens the door; fails when this JDK has no such door or keeps it shut. */
  public static VirtualCarrier open() throws ReflectiveOperationException {
    Constructor<?> found = Class.forName(BUILDER).getDeclaredConstructor(Executor.class);
    found.setAccessible(true);
    startPollers();
    return new VirtualCarrier(found);
  }

  /**
   * The JDK waits for sockets in virtual threads of its own, which have the scheduler of the thread
   * that first needed them. Started in a fiber, no one would run them, and every later wait for a
   * socket in this machine would last for ever.
   */
  private static void startPollers() {
    try {
      Class.forName("sun.nio.ch.Poller");
    } catch (ClassNotFoundException e) {
      // A JDK without them waits in another way.
    }
  }

  /** Tries two fibers in turns; empty when all is well, else what this JDK does differently. */
  public static Optional<String> trouble() {
    try {
      return CarrierSelfTest.trouble(open());
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.of("virtual threads take no scheduler of ours: " + e);
    }
  }

  @Override
  public Fiber fiber(Runnable body) {
    return new VirtualFiber(body);
  }

  private Thread unstarted(Executor scheduler, Runnable body) {
    try {
      var made = (Thread.Builder.OfVirtual) builder.newInstance(scheduler);
      return made.unstarted(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("worked in the self-test", e);
    }
  }

  private final class VirtualFiber implements Fiber, Executor {
    private final Thread thread;
    private volatile @Nullable Runnable continuation;
    private volatile @Nullable Thread driver;
    private boolean started;
    private boolean ended;

    VirtualFiber(Runnable body) {
      this.thread =
          unstarted(
              this,
              () -> {
                body.run();
                ended = true;
              });
    }

    @Override
    public void execute(Runnable next) {
      continuation = next;
      LockSupport.unpark(driver); // it waits if another thread of the machine hands this in
    }

    @Override
    public void resume() {
      if (!started) {
        started = true;
        thread.start();
      }
      Runnable next = continuation;
      continuation = null;
      if (next != null) {
        next.run();
      }
      if (isStuck() && waitsForLock()) {
        awaitLock();
      }
    }

    /**
     * Whether it waits for a lock inside of the JDK that a thread outside of the program may hold:
     * one that loads classes, or prints. Such a thread gives it back by itself.
     */
    private boolean waitsForLock() {
      return switch (thread.getState()) {
        case BLOCKED, RUNNABLE -> true;
        case WAITING -> LockSupport.getBlocker(thread) instanceof AbstractOwnableSynchronizer;
        case NEW, TIMED_WAITING, TERMINATED -> false;
      };
    }

    private void awaitLock() {
      driver = Thread.currentThread();
      long patience = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      long end = System.nanoTime() + patience;
      for (long left = patience; isStuck() && left > 0; left = end - System.nanoTime()) {
        LockSupport.parkNanos(this, left);
      }
      driver = null;
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // here yield is a contract: it runs our scheduler
    public void pause() {
      Thread.yield();
    }

    @Override
    public boolean hasEnded() {
      return ended;
    }

    @Override
    public boolean isStuck() {
      return !ended && continuation == null;
    }

    @Override
    public Thread thread() {
      return thread;
    }
  }
}
