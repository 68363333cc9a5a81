package javalings.engine.junit;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javalings.engine.protocol.EngineLimits;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.RunOutcome;
import javalings.sandbox.CapturedOutput;
import javalings.sandbox.CheckClassLoader;
import javalings.sandbox.CompiledExercise;
import javalings.sandbox.JvmStateSnapshot;
import javalings.sandbox.LeakedThreads;

/**
 * Runs the checks of one exercise in this virtual machine: what they print is captured, their time
 * is limited, and what the code changed around it is put back. One run at a time.
 */
public final class CheckRun {

  /** Deep enough for honest recursion, small enough that endless recursion ends at once. */
  private static final long STACK_BYTES = 1 << 20;

  private final JupiterRunner runner = new JupiterRunner();
  private final Function<CompiledExercise, ClassLoader> loading;

  /** Runs checks and submission as one package of one loader. */
  public CheckRun() {
    this(CompiledExercise::load);
  }

  /**
   * Makes a run that loads its classes in its own way.
   *
   * @param loading makes the loader of the checks
   */
  public CheckRun(Function<CompiledExercise, ClassLoader> loading) {
    this.loading = loading;
  }

  /**
   * Runs the checks.
   *
   * @param limit how long they may take; a run that is cut leaves its thread behind
   */
  public Evidence run(CompiledExercise exercise, Duration limit) {
    return run(exercise, limit, new RunCancellation(), _ -> {}, _ -> {});
  }

  /**
   * Runs the checks and says at each write where their output so far can be had.
   *
   * @param cancellation ends the run early; its evidence is then worth nothing
   * @param printed is told by the thread that prints
   * @param failed is told of the first check that fails, by the thread that runs the checks
   */
  public Evidence run(
      CompiledExercise exercise,
      Duration limit,
      RunCancellation cancellation,
      Consumer<Supplier<String>> printed,
      Consumer<CheckResult> failed) {
    var before = System.out;
    var errors = System.err;
    var output = new CapturedOutput(printed);
    System.setIn(InputStream.nullInputStream());
    System.setOut(output.stream());
    System.setErr(System.out);
    try {
      return run(exercise, limit, cancellation, output, failed);
    } finally {
      System.setOut(before);
      System.setErr(errors);
    }
  }

  private Evidence run(
      CompiledExercise exercise,
      Duration limit,
      RunCancellation cancellation,
      CapturedOutput output,
      Consumer<CheckResult> failed) {
    var threads = new LeakedThreads();
    var snapshot = JvmStateSnapshot.now();
    var run = new CompletableFuture<RunOutcome>();
    var thread = start(exercise, run, cancellation, failed);
    var outcome = await(run, thread, exercise, limit);
    var notes = new ArrayList<>(snapshot.restore());
    var left =
        outcome instanceof RunOutcome.Finished
            ? threads.note(exercise, thread)
            : Optional.<String>empty();
    left.ifPresent(notes::add);
    var spent = left.isPresent() || !(outcome instanceof RunOutcome.Finished);
    return Evidence.ofRun(outcome, output.printed(), notes, spent);
  }

  private Thread start(
      CompiledExercise exercise,
      CompletableFuture<RunOutcome> run,
      RunCancellation cancellation,
      Consumer<CheckResult> failed) {
    var loader = loading.apply(exercise);
    var thread =
        new Thread(
            null,
            () -> {
              try {
                run.complete(
                    new RunOutcome.Finished(
                        runner.run(exercise, loader, cancellation.token(), failed)));
              } catch (OutOfMemoryError e) {
                run.complete(outOfMemory(exercise, e));
              } catch (Throwable e) { // whatever comes out of a learner's code is a result
                run.completeExceptionally(e);
              }
            },
            "checks",
            STACK_BYTES);
    thread.setContextClassLoader(
        loader instanceof CheckClassLoader checks ? checks.context() : loader);
    thread.setDaemon(true);
    cancellation.runsOn(thread);
    thread.start();
    return thread;
  }

  private static RunOutcome outOfMemory(CompiledExercise exercise, OutOfMemoryError error) {
    return new RunOutcome.OutOfMemory(
        EngineLimits.HEAP_BYTES, exercise.ownFrames(error.getStackTrace()));
  }

  private static RunOutcome await(
      CompletableFuture<RunOutcome> run, Thread thread, CompiledExercise exercise, Duration limit) {
    try {
      return new StarvationAwareTimeout(thread, limit)
          .await(run)
          .orElseGet(() -> new StuckFrames(exercise).of(thread, limit));
    } catch (ExecutionException e) {
      return new RunOutcome.Died(0, List.of(e.getCause()).toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new RunOutcome.LimitReached(limit, List.of(), false);
    }
  }
}
