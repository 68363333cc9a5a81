package javalings.interleave.fiber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A fiber that comes upon a lock of a thread outside goes on once that thread gives it back. */
@Timeout(20)
class VirtualCarrierTest {

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch wanted = new CountDownLatch(1);

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Keeps a lock until the fiber stands before it. */
  private void hold() {
    held.countDown();
    assertThat(awaits(wanted)).isTrue();
  }

  private void goesOn(Runnable body, Thread holder) throws Exception {
    FiberCarrier.Fiber fiber = VirtualCarrier.open().fiber(body);
    holder.start();
    assertThat(awaits(held)).isTrue();
    Thread watcher =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              while (fiber.thread().getState() != Thread.State.BLOCKED
                  && fiber.thread().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              wanted.countDown();
            });
    for (int i = 0; i < 3 && !fiber.hasEnded(); i++) {
      fiber.resume();
    }
    assertThat(fiber.hasEnded()).isTrue();
    watcher.join();
    holder.join();
  }

  @Test
  void a_monitor() throws Exception {
    Object monitor = new Object();
    Runnable body =
        () -> {
          synchronized (monitor) {
            assertThat(wanted.getCount()).isZero();
          }
        };
    goesOn(
        body,
        Thread.ofPlatform()
            .unstarted(() -> {
              synchronized (monitor) {
                hold();
              }
            }));
  }

  @Test
  @SuppressWarnings("LockNotBeforeTry") // the lock is held from one fiber to the next
  void a_lock_of_the_library() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Runnable body =
        () -> {
          lock.lock();
          lock.unlock();
        };
    goesOn(
        body,
        Thread.ofPlatform()
            .unstarted(() -> {
              lock.lock();
              hold();
              lock.unlock();
            }));
  }
}
