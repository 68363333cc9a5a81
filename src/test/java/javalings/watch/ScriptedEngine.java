package javalings.watch;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javalings.engine.Engine;
import javalings.engine.RunListener;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Place;
import javalings.model.RunOutcome;

/**
 * An engine that does what a test says, after a delay of chance up to a limit. As the real one, it
 * cancels a job when it is given the next.
 */
public final class ScriptedEngine implements Engine {

  private final Random random = new Random(42);
  private final Duration slowest;
  private final Function<Job, Evidence> script;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private CompletableFuture<Evidence> running = CompletableFuture.completedFuture(passed());

  public ScriptedEngine(Duration slowest, Function<Job, Evidence> script) {
    this.slowest = slowest;
    this.script = script;
  }

  @Override
  public synchronized CompletableFuture<Evidence> submit(Job job, RunListener listener) {
    running.cancel(false);
    var result = new CompletableFuture<Evidence>();
    running = result;
    var delay = random.nextLong(slowest.toNanos() + 1);
    var _ = thread.schedule(() -> result.complete(script.apply(job)), delay, TimeUnit.NANOSECONDS);
    return result;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** A file with the word {@code broken} does not compile, with {@code moved} it breaks a rule. */
  public static Evidence byTheWord(Job job) {
    var text = job.sources().getFirst().text();
    return text.contains("broken") ? rejected(job) : text.contains("moved") ? moved(job) : passed();
  }

  static Evidence rejected(Job job) {
    var place = Place.line(job.sources().getFirst().path(), 1);
    var error = Diagnostic.error("compiler.err.expected", "';' expected", place);
    return Evidence.rejected(List.of(error), List.of());
  }

  /** The borrow checker finds a use after a move. */
  static Evidence moved(Job job) {
    var place = Place.line(job.sources().getFirst().path(), 1);
    return found(List.of(Diagnostic.error("E0382", "use of moved value", place)));
  }

  static Evidence passed() {
    var check = new CheckResult("holds", "holds", new CheckResult.Outcome.Passed());
    return Evidence.of(new RunOutcome.Finished(List.of(check)));
  }

  private static Evidence found(List<Diagnostic> findings) {
    return Evidence.compiled(List.of(), findings);
  }
}
