import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class Threads4Check {
  private final Jobs jobs = new Jobs();
  private final List<String> printed = new ArrayList<>();
  private final CountDownLatch waiting = new CountDownLatch(1);
  private volatile boolean interrupted;
  private volatile boolean marked;
  private volatile boolean wentOn;

  @Test
  void an_interrupt_ends_it() throws InterruptedException {
    runAndInterrupt();
    assertFalse(
        wentOn, "The thread was interrupted while it waited, and run() went on with its loop");
  }

  @Test
  void it_stays_marked_as_interrupted() throws InterruptedException {
    runAndInterrupt();
    assertTrue(
        marked,
        wentOn
            ? "run() did not end at all, so its caller has nothing to see"
            : "run() ended, and the thread is not marked as interrupted. take() clears the mark when"
                + " it throws, and so does Thread.interrupted()");
  }

  @Test
  void a_failed_print_is_no_interrupt() throws InterruptedException {
    jobs.add("invoice");
    var thread = Thread.ofPlatform().daemon().start(this::runWithoutPaper);
    assertTrue(waiting.await(2, TimeUnit.SECONDS), "Without a job, run() must wait in the queue until there is one");
    interrupted = true;
    thread.interrupt();
    thread.join(2_000);
    assertFalse(
        marked,
        "`print` threw an exception, and run() left the thread marked as interrupted. Nobody had"
            + " interrupted it");
  }

  private void runWithoutPaper() {
    try {
      new Threads4(jobs, this::fail).run();
    } catch (IllegalStateException | GoesOn e) {
      // It may come out, and it may be survived.
    }
    marked = !interrupted && Thread.currentThread().isInterrupted();
    waiting.countDown();
  }

  private void fail(String job) {
    throw new IllegalStateException("no paper for " + job);
  }

  @Test
  void prints_what_comes_in_order() throws InterruptedException {
    runAndInterrupt("invoice", "letter", "label");
    assertEquals(
        List.of("invoice", "letter", "label"), printed, "Three jobs, and then an interrupt");
  }

  private void runAndInterrupt(String... work) throws InterruptedException {
    jobs.addAll(List.of(work));
    var thread = Thread.ofPlatform().daemon().start(this::runPrinter);
    assertTrue(waiting.await(2, TimeUnit.SECONDS), "Without a job, run() must wait in the queue until there is one");
    interrupted = true;
    thread.interrupt();
    thread.join(2_000);
    assertFalse(
        thread.isAlive(), "The thread was interrupted two seconds ago, and is still running");
  }

  private void runPrinter() {
    try {
      new Threads4(jobs, printed::add).run();
    } catch (GoesOn e) {
      wentOn = true;
    } finally {
      marked = !wentOn && Thread.currentThread().isInterrupted();
    }
  }

  /** Ends a thread that takes jobs although it was told to stop. */
  private static final class GoesOn extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Tells when somebody waits for the first job that is not there. */
  private final class Jobs extends LinkedBlockingQueue<String> {
    private static final long serialVersionUID = 1;

    @Override
    public String take() throws InterruptedException {
      return isEmpty() ? waitForMore() : super.take();
    }

    @Override
    public String poll(long timeout, TimeUnit unit) throws InterruptedException {
      return isEmpty() ? waitForMore() : super.poll(timeout, unit);
    }

    private String waitForMore() throws InterruptedException {
      if (interrupted) {
        throw new GoesOn();
      }
      waiting.countDown();
      return super.take();
    }
  }
}
