package javalings.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.course.Alternative;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.course.KnownMistake;
import javalings.engine.Examiner;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.Place;
import javalings.model.Report;
import javalings.model.Source;
import javalings.model.Verdict;

/**
 * Proves one exercise: its starter fails and teaches, its solution passes without a word, the right
 * answers in other styles pass too, every known mistake gets the verdict and the hint that were
 * promised for it, and every check catches somebody.
 */
public final class ExerciseProof {

  private final CourseFolder course;
  private final ExerciseExaminer examiner;
  private final Exercise exercise;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> caught = new HashSet<>();
  private List<Fault> unreadable = List.of();

  public ExerciseProof(CourseFolder course, Examiner examiner, Exercise exercise) {
    this.course = course;
    this.examiner = new ExerciseExaminer(examiner, exercise);
    this.exercise = exercise;
  }

  /** Everything that is wrong with the exercise; nothing when it is proven. */
  List<Fault> faults() throws InterruptedException {
    var all = new ArrayList<Fault>();
    prove(part -> all.addAll(part.faults()));
    return all;
  }

  /**
   * Proves part by part; an answer that passes though it does no work is looked for last.
   *
   * @param told of each part as soon as it is through
   * @throws javalings.course.CourseFault when a file of the exercise is not as it should be
   */
  public void prove(Consumer<ProofPart> told) throws InterruptedException {
    var starter = course.starter(exercise);
    var solution = course.solution(exercise);
    told.accept(part("starter", starterFails(starter)));
    var solved = examiner.of(solution);
    solutionPasses(solution, solved);
    told.accept(part("solution", words(solved.verdict())));
    for (var alternative : course.alternatives(exercise)) {
      told.accept(part(alternative.name(), alternativePasses(alternative)));
    }
    var mistakes = course.mistakes(exercise);
    var hints = hints();
    for (var mistake : mistakes) {
      told.accept(part(mistake.name(), mistakeIsKnown(mistake, hints)));
    }
    told.accept(part("checks", everyCheckCatches(solved)));
    told.accept(
        hints
            .map(read -> new HintProof(course, exercise, read).part(mistakes))
            .orElseGet(this::unreadable));
    faults.addAll(new CheatProof(course, examiner, exercise).faults());
    told.accept(part("cheats", faults.isEmpty() ? "none passes" : "one passes"));
  }

  /** The mistakes are proven even when the hints cannot be read. */
  private Optional<Hints> hints() {
    try {
      return Optional.of(course.hints(exercise));
    } catch (CourseFault fault) {
      unreadable = fault.faults();
      return Optional.empty();
    }
  }

  private ProofPart unreadable() {
    return new ProofPart("hints", "cannot be read", unreadable);
  }

  /** Takes the faults that were found since the last part. */
  private ProofPart part(String name, String found) {
    var part = new ProofPart(name, found, faults);
    faults.clear();
    return part;
  }

  private String starterFails(List<Source> starter) throws InterruptedException {
    var verdict = examiner.of(starter).verdict();
    remember(verdict);
    if (verdict.solved()) {
      fault(starter, "The starter passes its checks; leave something to do");
    }
    if (verdict instanceof Verdict.Crashed || verdict instanceof Verdict.OutOfMemory) {
      fault(
          starter,
          "The starter's first verdict is %s, which teaches nothing".formatted(verdict.outcome()));
    }
    if (starter.stream().noneMatch(source -> source.text().contains("TODO"))) {
      fault(starter, "The starter says nowhere what to do; mark the place with // TODO");
    }
    return words(verdict);
  }

  private void solutionPasses(List<Source> solution, Report report) {
    if (report.verdict() instanceof Verdict.DoesNotCompile(var problems)) {
      problems.forEach(it -> fault(it, "The solution is not solved: " + it.message()));
    } else if (!report.verdict().solved()) {
      fault(solution, "The solution is not solved: " + describe(report.verdict()));
    }
    report
        .warnings()
        .forEach(warning -> fault(warning, "The solution gets a warning: " + warning.message()));
    report.notes().forEach(note -> fault(solution, "The solution gets a note: " + note));
  }

  private String alternativePasses(Alternative alternative) throws InterruptedException {
    var sources = alternative.sources();
    var verdict = examiner.of(asTheLearners(course, exercise, sources)).verdict();
    if (verdict instanceof Verdict.DoesNotCompile(var problems)) {
      problems.forEach(it -> fault(sources, it.place(), REFUSED + it.message()));
    } else if (!verdict.solved()) {
      fault(sources, REFUSED + describe(verdict));
    }
    return words(verdict);
  }

  /** An author's answer under the learner's file name, which rules of shape look for. */
  public static List<Source> asTheLearners(
      CourseFolder course, Exercise exercise, List<Source> answer) {
    return course.isFolder(exercise)
        ? answer
        : List.of(new Source(course.starter(exercise).getFirst().path(), answer.getFirst().text()));
  }

  private String mistakeIsKnown(KnownMistake mistake, Optional<Hints> hints)
      throws InterruptedException {
    var verdict = examiner.of(asTheLearners(course, exercise, mistake.sources())).verdict();
    remember(verdict);
    var expected = Stream.concat(Stream.of(mistake.outcome()), mistake.detail().stream()).toList();
    if (!names(verdict).containsAll(expected)) {
      fault(
          mistake.sources(),
          "Expected %s, and it got %s".formatted(String.join(" ", expected), describe(verdict)));
    }
    return words(verdict) + hints.map(read -> ", " + ownHint(mistake, read)).orElse("");
  }

  private String ownHint(KnownMistake mistake, Hints hints) {
    var hint = hints.on(new Occasion.Mistake(mistake.name()));
    if (hint.isEmpty()) {
      faults.add(
          new Fault(
              hints.file(), 1, "No hint for the mistake; add: ## When mistake " + mistake.name()));
    }
    return hint.map(passage -> "hint in line " + passage.line()).orElse("no hint");
  }

  /** The words that a mistake may expect: the outcome, the failed checks, the codes. */
  private static Set<String> names(Verdict verdict) {
    var names = new LinkedHashSet<>(List.of(verdict.outcome()));
    names.addAll(failedChecks(verdict));
    verdict.diagnostics().forEach(diagnostic -> names.add(diagnostic.code()));
    return names;
  }

  private static String words(Verdict verdict) {
    return String.join(" ", names(verdict));
  }

  private static List<String> failedChecks(Verdict verdict) {
    return verdict instanceof Verdict.ChecksFail(var checks)
        ? checks.stream().filter(check -> !check.passed()).map(CheckResult::name).toList()
        : List.of();
  }

  private static String describe(Verdict verdict) {
    return names(verdict).stream().sorted().collect(Collectors.joining(" "));
  }

  private void remember(Verdict verdict) {
    caught.addAll(failedChecks(verdict));
  }

  private String everyCheckCatches(Report solved) {
    if (solved.verdict() instanceof Verdict.Solved(var checks)) {
      var names = checks.stream().map(CheckResult::name).distinct().toList();
      names.stream()
          .filter(name -> !caught.contains(name))
          .forEach(name ->
              fault(
                  course.checks(exercise),
                  "The check %s fails for no mistake and not for the starter; add a mistake that it catches"
                      .formatted(name)));
      return "%d of %d fail for somebody".formatted(names.size() - faults.size(), names.size());
    }
    return "not known before the solution is solved";
  }

  private void fault(List<Source> where, String message) {
    faults.add(new Fault(where.getFirst().path(), 1, message));
  }

  /** The place is in the learner's file, which has the lines of the answer. */
  private void fault(List<Source> answer, Place place, String message) {
    var file = answer.size() == 1 ? answer.getFirst().path() : place.file();
    faults.add(new Fault(file, place.line(), message));
  }

  private void fault(Diagnostic where, String message) {
    faults.add(new Fault(where.place().file(), where.place().line(), message));
  }

  private static final String REFUSED =
      "This right answer is refused; mend the check, or move the file to src/mistakes: ";
}
