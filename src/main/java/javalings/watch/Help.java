package javalings.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.HintText;

/** A piece of help, and what it is about. */
public sealed interface Help {

  HintText text();

  /** A step of the exercise's ladder, from 1. */
  record Rung(int level, HintText text) implements Help {}

  /** Help for what is in the verdict. */
  record Keyed(Occasion occasion, HintText text) implements Help {}

  default boolean appliesTo(Lesson lesson, Report report) {
    return switch (this) {
      case Rung _ -> true;
      case Keyed keyed -> occasions(lesson, report).contains(keyed.occasion());
    };
  }

  /** The help that fits a verdict best, apart from the ladder. */
  static Optional<HintText> fitting(Hints hints, Verdict verdict) {
    return occasions(verdict).stream()
        .flatMap(occasion -> keyed(hints, occasion).stream())
        .map(Help::text)
        .findFirst();
  }

  /** What is given next: what fits the verdict first, then the ladder. */
  static Optional<Help> next(Lesson lesson, Optional<Report> report, List<Help> given) {
    return report.stream()
        .flatMap(it -> occasions(lesson, it).stream())
        .flatMap(occasion -> keyed(lesson.hints(), occasion).stream())
        .filter(help -> !given.contains(help))
        .findFirst()
        .or(() -> rung(lesson.hints(), level(given) + 1));
  }

  /** What a hint can be about, the most particular first: a mistake that we know by sight. */
  private static List<Occasion> occasions(Lesson lesson, Report report) {
    var occasions = new ArrayList<Occasion>();
    lesson
        .likeness()
        .recognise(report.sources(), report.verdict())
        .ifPresent(name -> occasions.add(new Occasion.Mistake(name)));
    occasions.addAll(occasions(report.verdict()));
    return occasions;
  }

  /** How far up the ladder the help given goes; 0 for nothing of it. */
  static int level(List<Help> given) {
    return given.stream()
        .mapToInt(help -> help instanceof Rung rung ? rung.level() : 0)
        .max()
        .orElse(0);
  }

  private static Optional<Help> keyed(Hints hints, Occasion occasion) {
    return hints
        .on(occasion)
        .map(it -> new Keyed(occasion, new HintText(label(occasion), it.markdown())));
  }

  private static Optional<Help> rung(Hints hints, int level) {
    var ladder = hints.ladder();
    if (level > ladder.size()) {
      return Optional.empty();
    }
    var label = "Hint %d of %d".formatted(level, ladder.size());
    return Optional.of(new Rung(level, new HintText(label, ladder.get(level - 1).markdown())));
  }

  private static String label(Occasion occasion) {
    return switch (occasion) {
      case Occasion.Code(var code) ->
          "Hint for " + code.replaceFirst("^compiler\\.(err|warn)\\.", "");
      case Occasion.Check(var name) -> "Hint for " + name;
      case Occasion.Mistake _ -> "Hint for what you tried";
    };
  }

  /** The word by which a hint file and a mistake's first line name it. */
  static String name(Occasion occasion) {
    return switch (occasion) {
      case Occasion.Code(var code) -> code;
      case Occasion.Check(var name) -> name;
      case Occasion.Mistake(var name) -> name;
    };
  }

  /** What a verdict holds that a hint can be about, the most particular first. */
  static List<Occasion> occasions(Verdict verdict) {
    var occasions = new ArrayList<Occasion>();
    failed(verdict).forEach(check -> occasions.add(new Occasion.Check(check.name())));
    diagnostics(verdict).forEach(found -> occasions.add(new Occasion.Code(found.code())));
    occasions.add(new Occasion.Code(verdict.outcome()));
    return occasions;
  }

  /** The code of the first thing in a verdict that has a page of its own. */
  static Optional<String> code(Verdict verdict) {
    return diagnostics(verdict)
        .map(Diagnostic::code)
        .filter(code -> code.matches("E\\d{4}"))
        .findFirst();
  }

  private static Stream<Diagnostic> diagnostics(Verdict verdict) {
    return switch (verdict) {
      case Verdict.DoesNotCompile(var problems) -> problems.stream();
      case Verdict.BreaksRules(var findings) -> findings.stream();
      case Verdict.ChecksFail _ -> failed(verdict).flatMap(Help::diagnostics);
      case Verdict.Solved _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _,
          Verdict.Missing _ ->
          Stream.empty();
    };
  }

  private static Stream<Diagnostic> diagnostics(CheckResult check) {
    return check.outcome() instanceof CheckResult.Outcome.Failed(var failure)
        ? failure.diagnostics().stream()
        : Stream.empty();
  }

  private static Stream<CheckResult> failed(Verdict verdict) {
    return verdict instanceof Verdict.ChecksFail(var checks)
        ? checks.stream().filter(check -> !check.passed())
        : Stream.empty();
  }
}
