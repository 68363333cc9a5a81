package javalings.engine.server;

import java.util.List;
import java.util.Optional;
import javalings.compile.CheckCompiler;
import javalings.compile.CheckFit;
import javalings.compile.Compilation;
import javalings.compile.CompiledChecks;
import javalings.compile.CompiledClasses;
import javalings.compile.CompilerInspection;
import javalings.engine.client.JavaCommand;
import javalings.engine.junit.CheckRun;
import javalings.engine.junit.Ran;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;
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

  private final CompileAhead compiler;
  private final CheckCompiler checkCompiler;
  private final CheckRun checkRun = new CheckRun();
  private volatile @Nullable CompiledExercise exercise;

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
  public Tried attempt(Job job, Runnable running) {
    try {
      return switch (compiler.compile(job.sources())) {
        case Compilation.Rejected(var problems, var warnings) ->
            new Tried(Evidence.rejected(problems, warnings), false);
        case Compilation.Compiled compiled -> inspected(job, compiled, running);
      };
    } catch (OutOfMemoryError e) {
      var outcome = new RunOutcome.OutOfMemory(JavaCommand.HEAP_BYTES, List.of());
      return new Tried(Evidence.of(outcome), true);
    } finally {
      exercise = null;
    }
  }

  private Tried inspected(Job job, Compilation.Compiled compiled, Runnable running) {
    if (!compiled.findings().isEmpty() || job.checks().isEmpty()) {
      return new Tried(unrun(compiled), false);
    }
    var learner = compiled.classes();
    return switch (checkCompiler.fit(job.checks(), learner, job.sources(), job.reference())) {
      case CheckFit.Misfit(var problems) ->
          new Tried(Evidence.rejected(problems, compiled.warnings()), false);
      case CheckFit.Fits(var checks) -> ran(job, compiled, checks, running);
    };
  }

  private static Evidence unrun(Compilation.Compiled compiled) {
    return new Evidence(
        List.of(),
        compiled.warnings(),
        compiled.findings(),
        Optional.empty(),
        Printed.NOTHING,
        List.of());
  }

  private Tried ran(
      Job job, Compilation.Compiled compiled, CompiledClasses checks, Runnable running) {
    var shown = new CompiledExercise(compiled.classes(), checks, job.sources());
    exercise = shown;
    running.run();
    var ran = checkRun.run(shown, job.timeout());
    if (ran.spent() || !ran.notes().isEmpty()) {
      compiler.forget();
    }
    return new Tried(evidence(compiled, ran), ran.spent());
  }

  private static Evidence evidence(Compilation.Compiled compiled, Ran ran) {
    return new Evidence(
        List.of(),
        compiled.warnings(),
        List.of(),
        Optional.of(ran.outcome()),
        ran.printed(),
        ran.notes());
  }

  @Override
  public void prepare(List<Source> sources) {
    compiler.prepare(sources);
  }

  @Override
  public List<Frame> ownFrames(StackTraceElement[] stack) {
    var shown = exercise;
    return shown == null ? List.of() : shown.ownFrames(stack);
  }

  @Override
  public void warmUp() {
    WarmUpJobs.jobs().forEach(job -> attempt(job, () -> {}));
  }
}
