package javalings.engine.server;

import java.util.List;
import javalings.check.Allocations;
import javalings.compile.CheckCompiler;
import javalings.compile.CheckFit;
import javalings.compile.Compilation;
import javalings.compile.CompiledChecks;
import javalings.compile.CompiledClasses;
import javalings.compile.CompilerInspection;
import javalings.engine.junit.CheckRun;
import javalings.engine.junit.RunCancellation;
import javalings.engine.protocol.EngineLimits;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.Printed;
import javalings.model.RunOutcome;
import javalings.model.Source;
import javalings.sandbox.CompiledExercise;
import org.jspecify.annotations.Nullable;

/**
 * From a job to its evidence: compile the learner's files alone, inspect them, fit the checks to
 * them, run the checks. Each step is reached only when the one before it has nothing to say.
 */
public final class Pipeline implements JobRunner {

  private static final String RESTRICTED = "compiler.warn.restricted.method";

  private final CompileAhead compiler;
  private final CheckCompiler checkCompiler;
  private final CheckRun checkRun = new CheckRun();
  private volatile @Nullable CompiledExercise exercise;
  private volatile RunCancellation cancellation = new RunCancellation();

  public Pipeline(CompilerInspection inspection) {
    this(inspection, CompiledChecks.NONE);
  }

  /**
   * Makes a pipeline that has some checks already.
   *
   * @param checks what an earlier process compiled
   */
  public Pipeline(CompilerInspection inspection, CompiledChecks checks) {
    this.compiler = new CompileAhead(inspection);
    this.checkCompiler = new CheckCompiler(checks);
  }

  /** The checks that were compiled so far. */
  CompiledChecks checks() {
    return checkCompiler.kept();
  }

  @Override
  public Evidence run(Job job, JobProgress progress) {
    cancellation = new RunCancellation();
    job.checks().stream()
        .flatMap(it -> checkCompiler.earlier(it).stream())
        .forEach(checks -> getReady(checks, job));
    try {
      return switch (compiler.compile(job.sources(), job.needs())) {
        case Compilation.Rejected(var problems, var warnings) ->
            Evidence.rejected(problems, warnings);
        case Compilation.Compiled compiled -> inspected(job, compiled, progress);
      };
    } catch (OutOfMemoryError e) {
      var outcome = new RunOutcome.OutOfMemory(EngineLimits.HEAP_BYTES, List.of());
      return Evidence.ofRun(outcome, Printed.NOTHING, List.of(), true);
    } finally {
      exercise = null;
    }
  }

  private Evidence inspected(Job job, Compilation.Compiled compiled, JobProgress progress) {
    if (!compiled.findings().isEmpty() || job.checks().isEmpty()) {
      return Evidence.compiled(compiled.warnings(), compiled.findings());
    }
    var learner = compiled.classes();
    return switch (checkCompiler.fit(
        job.checks(), learner, job.sources(), job.reference(), job.needs())) {
      case CheckFit.Misfit(var problems) -> Evidence.rejected(problems, compiled.warnings());
      case CheckFit.Fits(var checks) -> {
        getReady(checks, job);
        var evidence = ran(job, new CompiledExercise(learner, checks, job.sources()), progress);
        yield spent(evidence, compiled.warnings()).withWarnings(compiled.warnings());
      }
    };
  }

  /**
   * Memory that is reinterpreted may be anybody's: what was written there shows later, or never.
   */
  private static Evidence spent(Evidence evidence, List<Diagnostic> warnings) {
    return warnings.stream().anyMatch(it -> it.code().equals(RESTRICTED))
        ? evidence.spend()
        : evidence;
  }

  /** A virtual machine that measures takes as long to start as a file to compile. */
  private static void getReady(CompiledClasses checks, Job job) {
    if (checks.use(Allocations.class)) {
      Allocations.getReady(job.needs().contains(Need.VECTOR));
    }
  }

  private Evidence ran(Job job, CompiledExercise compiled, JobProgress progress) {
    exercise = compiled;
    progress.running();
    var evidence =
        checkRun.run(compiled, job.timeout(), cancellation, progress::printed, progress::failed);
    if (evidence.spent() || !evidence.notes().isEmpty()) {
      compiler.forget();
    }
    return evidence;
  }

  @Override
  public void drop() {
    cancellation.cancel();
  }

  @Override
  public void prepare(List<Source> sources, List<Need> needs) {
    compiler.prepare(sources, needs);
  }

  @Override
  public List<Frame> ownFrames(StackTraceElement[] stack) {
    var shown = exercise;
    return shown == null ? List.of() : shown.ownFrames(stack);
  }

  @Override
  public List<Job> warmUpJobs() {
    return WarmUpJobs.jobs().toList();
  }
}
