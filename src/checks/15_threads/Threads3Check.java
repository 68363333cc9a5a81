import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class Threads3Check {
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  @Test
  void a_job_that_fails_is_noticed() throws Exception {
    var broken = new IllegalStateException("backup: the disk is full");
    var told =
        toldAfter(
            List.of(job("report"), failing(broken), job("mail")),
            "The second of three jobs failed");
    assertSame(broken, told, "The job's own exception should be the cause");
  }

  @Test
  void the_others_run_all_the_same() throws Exception {
    var broken = new IllegalStateException("backup: the disk is full");
    toldAfter(
        List.of(failing(broken), job("report"), job("mail")), "The first of three jobs failed");
    assertEquals(Set.of("report", "mail"), done, "The first job failed. Others that ran:");
    var failed = new CompletableFuture<Thread>();
    Callable<String> fails =
        () -> {
          failed.complete(Thread.currentThread());
          throw broken;
        };
    toldAfter(List.of(fails, slow("archive", failed)), "The first of two jobs failed");
    assertTrue(
        done.contains("archive"),
        "The first job failed, and the second one, which takes longer, was interrupted. Each job runs"
            + " to its end");
  }

  @Test
  void the_first_failure_counts() throws Exception {
    var first = new IllegalStateException("first");
    var second = new IllegalStateException("second");
    var earlier = new CompletableFuture<Thread>();
    Callable<String> late =
        () -> {
          awaitEndOf(earlier);
          throw first;
        };
    Callable<String> early =
        () -> {
          earlier.complete(Thread.currentThread());
          throw second;
        };
    var told = toldAfter(List.of(job("report"), late, early), "Two of three jobs failed");
    assertSame(first, told, "Of two that fail, the first in the list should be told");
  }

  @Test
  void all_run_at_the_same_time() throws Exception {
    var all = new CountDownLatch(3);
    var alone = new AtomicBoolean();
    Callable<String> together =
        () -> {
          all.countDown();
          if (alone.get() || !all.await(1, TimeUnit.SECONDS)) {
            alone.set(true);
          }
          return "together";
        };
    Threads3.runAll(List.of(together, together, together));
    assertFalse(alone.get(), "A job was at its end before another one had begun");
  }

  @Test
  void good_jobs_are_no_news() throws Exception {
    Threads3.runAll(List.of(job("report"), job("mail")));
    assertEquals(Set.of("report", "mail"), done, "Two good jobs");
    Threads3.runAll(List.of());
  }

  /** A job that is still at work when the other one has failed. */
  private Callable<String> slow(String name, CompletableFuture<Thread> other) {
    return () -> {
      awaitEndOf(other);
      Thread.sleep(20);
      done.add(name);
      return name;
    };
  }

  /** The caller's news of jobs of which one has failed. */
  private static Throwable toldAfter(List<Callable<String>> jobs, String what)
      throws InterruptedException {
    try {
      Threads3.runAll(jobs);
    } catch (ExecutionException told) {
      return told.getCause();
    }
    return fail(
        what
            + ", and runAll() ended as if all were well. A future keeps what its job has thrown until"
            + " somebody asks it for the result");
  }

  private Callable<String> job(String name) {
    return () -> {
      done.add(name);
      return name;
    };
  }

  /** Waits until the thread of another job has nothing to do any more; not for ever. */
  private static void awaitEndOf(CompletableFuture<Thread> other) throws Exception {
    try {
      var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      var thread = other.get(1, TimeUnit.SECONDS);
      // A pool may give the thread of a job that has ended to this one.
      while (thread != Thread.currentThread()
          && thread.getState() == Thread.State.RUNNABLE
          && System.nanoTime() < limit) {
        Thread.yield();
      }
    } catch (TimeoutException oneAfterTheOther) {
      // Then another check says so.
    }
  }

  private static Callable<String> failing(Exception failure) {
    return () -> {
      throw failure;
    };
  }
}
