package javalings.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javalings.author.ExerciseProof;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.engine.grading.StudentEngines;
import javalings.model.Amount;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.model.Verdict;
import javalings.sandbox.jail.SandboxLayers;

/**
 * {@code ./runner dev check --as-graded}: every solution, and every other right answer, passes
 * inside the sandbox that {@code grade} uses, and every starter fails there. Otherwise an
 * instructor finds out when the class has handed in.
 *
 * @param named the exercises to try; none means all
 */
record DevCheckAsGraded(List<Exercise> named) {

  /** Longer than one answer takes, even on a machine that gives it little time. */
  private static final long LIMIT_SECONDS = 1_200;

  int run(CliContext context) throws InterruptedException {
    var layers = SandboxLayers.probe();
    if (!layers.protects()) {
      throw CliExit.machine(layers.refusal());
    }
    var faults = faults(context, layers);
    faults.forEach(context::tell);
    context.tell(
        faults.isEmpty()
            ? "As it should be: %s graded."
                .formatted(new Amount(wanted(context).size(), "exercise"))
            : "%d to mend.".formatted(faults.size()));
    return faults.isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }

  private List<String> faults(CliContext context, SandboxLayers layers)
      throws InterruptedException {
    var faults = new ArrayList<String>();
    try (var engines = StudentEngines.start(layers);
        var solutions = engines.open();
        var starters = engines.open()) {
      for (var exercise : wanted(context)) {
        right(context, solutions, exercise, "solution", context.folder().solution(exercise))
            .ifPresent(faults::add);
        for (var other : context.folder().alternatives(exercise)) {
          var handedIn = ExerciseProof.asTheLearners(context.folder(), exercise, other.sources());
          right(context, solutions, exercise, "answer " + other.name(), handedIn)
              .ifPresent(faults::add);
        }
        starter(context, starters, exercise).ifPresent(faults::add);
      }
    }
    return faults;
  }

  /** Those of one kind follow each other, as they do when a class is graded. */
  private List<Exercise> wanted(CliContext context) {
    return (named.isEmpty() ? context.course().exercises() : named)
        .stream().sorted(Comparator.comparing((Exercise it) -> it.grants().toString())).toList();
  }

  private static Optional<String> right(
      CliContext context, Engine engine, Exercise exercise, String what, List<Source> answer)
      throws InterruptedException {
    var verdict = verdict(context, engine, exercise, answer);
    return verdict.filter(Verdict::solved).isPresent()
        ? Optional.empty()
        : Optional.of(
            "%s: the %s does not pass in the sandbox: %s"
                .formatted(exercise.id(), what, words(verdict)));
  }

  private static Optional<String> starter(CliContext context, Engine engine, Exercise exercise)
      throws InterruptedException {
    var verdict = verdict(context, engine, exercise, context.folder().starter(exercise));
    return verdict.filter(Verdict::solved).isPresent()
        ? Optional.of("%s: the starter passes in the sandbox".formatted(exercise.id()))
        : Optional.empty();
  }

  private static String words(Optional<Verdict> verdict) {
    return verdict.map(DevCheckAsGraded::words).orElse("the engine gave no answer");
  }

  /** The outcome, and the first thing that was found. */
  private static String words(Verdict verdict) {
    var found =
        Stream.concat(
                verdict.diagnostics().stream().map(Diagnostic::message),
                verdict.checks().stream()
                    .filter(check -> !check.passed())
                    .map(check -> check.name() + " " + check.outcome()))
            .findFirst();
    return verdict.outcome() + found.map(text -> ", " + text).orElse("");
  }

  private static Optional<Verdict> verdict(
      CliContext context, Engine engine, Exercise exercise, List<Source> answer)
      throws InterruptedException {
    try {
      var evidence =
          engine
              .submit(context.folder().job(exercise, answer))
              .get(LIMIT_SECONDS, TimeUnit.SECONDS);
      return Optional.of(Judge.judge(evidence));
    } catch (ExecutionException | TimeoutException _) {
      return Optional.empty();
    }
  }
}
