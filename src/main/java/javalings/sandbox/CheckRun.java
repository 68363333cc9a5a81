package javalings.sandbox;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javalings.model.RunOutcome;

/**
 * Runs the checks of one exercise in this virtual machine: what they print is captured, their time
 * is limited, and what the code changed around it is put back. One run at a time.
 */
public final class CheckRun {

  /** Deep enough for honest recursion, small enough that endless recursion ends at once. */
  private static final long STACK_BYTES = 1 << 20;

  private final Jupiter jupiter = new Jupiter();

  /**
   * Runs the checks.
   *
   * @param limit how long they may take; a run that is cut leaves its thread behind
   */
  public Ran run(Exhibit exhibit, Duration limit) {
    var before = System.out;
    var errors = System.err;
    var capture = new Capture();
    System.setIn(InputStream.nullInputStream());
    System.setOut(capture.stream());
    System.setErr(System.out);
    try {
      return run(exhibit, limit, capture);
    } finally {
      System.setOut(before);
      System.setErr(errors);
    }
  }

  private Ran run(Exhibit exhibit, Duration limit, Capture capture) {
    var leftovers = new Leftovers();
    var surroundings = Surroundings.now();
    var run = new CompletableFuture<RunOutcome>();
    var thread = start(exhibit, run);
    var outcome = await(run, thread, exhibit, limit);
    var notes = new ArrayList<>(surroundings.restore());
    var left =
        outcome instanceof RunOutcome.Finished
            ? leftovers.note(exhibit, thread)
            : Optional.<String>empty();
    left.ifPresent(notes::add);
    var spent = left.isPresent() || !(outcome instanceof RunOutcome.Finished);
    return new Ran(outcome, capture.printed(), notes, spent);
  }

  private Thread start(Exhibit exhibit, CompletableFuture<RunOutcome> run) {
    var loader = exhibit.load();
    var thread =
        new Thread(
            null,
            () -> {
              try {
                run.complete(new RunOutcome.Finished(jupiter.run(exhibit, loader)));
              } catch (OutOfMemoryError e) {
                run.complete(outOfMemory(exhibit, e));
              } catch (Throwable e) { // whatever comes out of a learner's code is a result
                run.completeExceptionally(e);
              }
            },
            "checks",
            STACK_BYTES);
    thread.setContextClassLoader(loader);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static RunOutcome outOfMemory(Exhibit exhibit, OutOfMemoryError error) {
    return new RunOutcome.OutOfMemory(
        JavaCommand.HEAP_BYTES, exhibit.ownFrames(error.getStackTrace()));
  }

  private static RunOutcome await(
      CompletableFuture<RunOutcome> run, Thread thread, Exhibit exhibit, Duration limit) {
    try {
      return new Patience(thread, limit)
          .await(run)
          .orElseGet(() -> new StuckFrames(exhibit).of(thread, limit));
    } catch (ExecutionException e) {
      return new RunOutcome.Died(0, List.of(e.getCause()).toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new RunOutcome.LimitReached(limit, List.of(), false);
    }
  }
}
