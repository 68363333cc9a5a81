package javalings.engine.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.compile.CheckCompiler;
import javalings.compile.CheckFit;
import javalings.compile.Compilation;
import javalings.compile.CompiledChecks;
import javalings.compile.CompiledClasses;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.engine.LearnerInspections;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Place;
import javalings.model.Source;
import javalings.shape.ShapeQuestions;

/**
 * From a submission to classes that may run: limits on the source, javac, its inspections, the
 * policy, and the checks that fit. Each step is reached only when the one before it has nothing to
 * say.
 */
final class SubmissionCompiler {

  private static final int MOST_FILES = 64;
  private static final int MOST_CHARACTERS = 256 << 10;

  private final Compiler compiler =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private final CompilerInspection inspection = LearnerInspections.make();
  private final CheckCompiler checkCompiler;
  private final Policy policy;
  private final Map<ExerciseId, Set<String>> expected = new HashMap<>();

  /** Says which uses of a submission are refused. */
  @FunctionalInterface
  interface Policy {
    List<Diagnostic> findings(Job job, CompiledClasses classes);
  }

  SubmissionCompiler(CompiledChecks kept, Policy policy) {
    this.checkCompiler = new CheckCompiler(kept);
    this.policy = policy;
  }

  CompilerReply compile(Job job) {
    var tooLarge = tooLarge(job.sources());
    if (tooLarge.isPresent()) {
      return new CompilerReply.Settled(Evidence.rejected(List.of(tooLarge.get()), List.of()));
    }
    return switch (compiler.compile(job.sources(), job.needs(), inspection)) {
      case Compilation.Rejected(var problems, var warnings) ->
          new CompilerReply.Settled(Evidence.rejected(problems, warnings));
      case Compilation.Compiled compiled -> inspected(job, compiled);
    };
  }

  private static Optional<Diagnostic> tooLarge(List<Source> sources) {
    if (sources.size() > MOST_FILES) {
      return Optional.of(
          Diagnostic.error(
              "sandbox.too.large",
              "there are %d files; %d are the most".formatted(sources.size(), MOST_FILES),
              Place.line(sources.getFirst().path(), 1)));
    }
    return sources.stream()
        .filter(source -> source.text().length() > MOST_CHARACTERS)
        .findFirst()
        .map(source ->
            Diagnostic.error(
                "sandbox.too.large",
                "the file has %d characters; %d are the most"
                    .formatted(source.text().length(), MOST_CHARACTERS),
                Place.line(source.path(), 1)));
  }

  private CompilerReply inspected(Job job, Compilation.Compiled compiled) {
    var refused = policy.findings(job, compiled.classes());
    if (!refused.isEmpty() || !compiled.findings().isEmpty() || job.checks().isEmpty()) {
      var findings = refused.isEmpty() ? compiled.findings() : refused;
      return new CompilerReply.Settled(Evidence.compiled(compiled.warnings(), findings));
    }
    var learner = compiled.classes();
    return switch (checkCompiler.fit(
        job.checks(), learner, job.sources(), job.reference(), job.needs())) {
      case CheckFit.Misfit(var problems) ->
          new CompilerReply.Settled(Evidence.rejected(problems, compiled.warnings()));
      case CheckFit.Fits(var checks) -> {
        var captured = captured(job, learner, checks);
        yield captured.isEmpty()
            ? new CompilerReply.Compiled(program(job, compiled, checks))
            : new CompilerReply.Settled(Evidence.compiled(compiled.warnings(), captured));
      }
    };
  }

  private List<Diagnostic> captured(Job job, CompiledClasses learner, CompiledClasses checks) {
    var names = new CapturedNames(job.checks());
    return job.reference().isEmpty()
        ? List.of()
        : PolicyFindings.of(job, names.in(checks, learner, () -> expected(job, names)));
  }

  /** The names by which the checks use the course's own solution. */
  private Set<String> expected(Job job, CapturedNames names) {
    return expected.computeIfAbsent(job.id(), _ -> usesOfReference(job, names));
  }

  private Set<String> usesOfReference(Job job, CapturedNames names) {
    var reference = job.reference();
    return compiler.compile(reference, job.needs(), CompilerInspection.NONE)
                instanceof Compilation.Compiled(var classes, var _, var _)
            && checkCompiler.fit(job.checks(), classes, reference, reference, job.needs())
                instanceof CheckFit.Fits(var checks)
        ? names.uses(checks, classes)
        : Set.of();
  }

  private static GradedProgram program(
      Job job, Compilation.Compiled compiled, CompiledClasses checks) {
    var shapes = ShapeQuestions.in(job.checks());
    return new GradedProgram(
        compiled.classes(),
        checks,
        ExpectedChecks.of(checks),
        shapes.complete(),
        shapes.complete() ? ShapeFailures.of(shapes, job.sources()) : Map.of(),
        compiled.warnings());
  }

  /** One job from end to end, so that everything is loaded that the jail would refuse later. */
  void warmUp() {
    WarmUpExercise.jobs().forEach(this::compile);
  }
}
