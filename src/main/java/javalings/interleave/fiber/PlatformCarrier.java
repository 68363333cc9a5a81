package javalings.interleave.fiber;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Fibers as platform threads that pass a baton. Slower by a factor of ten or so, and independent of
 * the JDK's internals.
 */
public final class PlatformCarrier implements FiberCarrier {

  @Override
  public Fiber fiber(Runnable body) {
    return new PlatformFiber(body);
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final class PlatformFiber implements Fiber {
    private final Semaphore mine = new Semaphore(0);
    private final Semaphore drivers = new Semaphore(0);
    private final Thread thread;
    private boolean ended;
    private boolean stuck;

    PlatformFiber(Runnable body) {
      this.thread = Thread.ofPlatform().daemon().unstarted(() -> run(body));
    }

    private void run(Runnable body) {
      mine.acquireUninterruptibly();
      body.run();
      ended = true;
      drivers.release();
    }

    @Override
    public void resume() {
      if (thread.getState() == Thread.State.NEW) {
        thread.start();
      }
      mine.release();
      try {
        stuck = !comesBack();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        stuck = true;
      }
    }

    /** A thread that computes comes back, however slow the machine is. */
    private boolean comesBack() throws InterruptedException {
      long before = -1;
      for (int idle = 0; idle < PATIENCE_SECONDS; idle++) {
        if (drivers.tryAcquire(1, TimeUnit.SECONDS)) {
          return true;
        }
        long used = THREADS.getThreadCpuTime(thread.threadId());
        idle = used == before ? idle : 0;
        before = used;
      }
      return false;
    }

    @Override
    public void pause() {
      drivers.release();
      mine.acquireUninterruptibly();
    }

    @Override
    public boolean hasEnded() {
      return ended;
    }

    @Override
    public boolean isStuck() {
      return stuck;
    }

    @Override
    public Thread thread() {
      return thread;
    }
  }
}
