package javalings.watch.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.course.Hints;
import javalings.course.Hints.Occasion;
import javalings.course.VerdictSummary;
import javalings.model.ErrorCode;
import javalings.model.Report;
import javalings.model.Source;
import javalings.view.text.HintText;

/** A piece of help, and what it is about. */
public sealed interface HelpItem {

  HintText text();

  /** A step of the exercise's ladder, from 1. */
  record Rung(int level, HintText text) implements HelpItem {}

  /** Help for what is in the verdict. */
  record Keyed(Occasion occasion, HintText text) implements HelpItem {
    boolean appliesTo(Lesson lesson, Report report) {
      return occasions(lesson, report).contains(occasion);
    }
  }

  /** Help by a language model, about the files as they were. */
  record Written(HintText text) implements HelpItem {}

  /** A hint by a model, which says that it is one. */
  static Written written(String model, String markdown) {
    var signed = "%s\n\n`%s` wrote this. A language model can be wrong.".formatted(markdown, model);
    return new Written(new HintText("Hint by a model", signed));
  }

  /**
   * The help that fits files best, apart from the ladder.
   *
   * @param summary of the verdict about these files; none when nobody has judged them yet
   */
  static Optional<HintText> fitting(
      Lesson lesson, List<Source> sources, Optional<VerdictSummary> summary) {
    var occasions =
        summary
            .map(it -> occasions(lesson, sources, it))
            .orElseGet(() -> occasions(lesson.matcher().bySight(sources)));
    return occasions.stream()
        .flatMap(occasion -> keyed(lesson.hints(), occasion).stream())
        .map(HelpItem::text)
        .findFirst();
  }

  /** The hint that is given next: first those that fit the verdict, then the ladder. */
  static Optional<HelpItem> next(Lesson lesson, Optional<Report> report, List<HelpItem> given) {
    return report.stream()
        .flatMap(it -> occasions(lesson, it).stream())
        .flatMap(occasion -> keyed(lesson.hints(), occasion).stream())
        .filter(item -> !given.contains(item))
        .findFirst()
        .or(() -> rung(lesson.hints(), level(given) + 1));
  }

  private static List<Occasion> occasions(Lesson lesson, Report report) {
    return occasions(lesson, report.sources(), VerdictSummary.of(report.verdict()));
  }

  /** The occasions for a hint, the most particular first: a mistake that is recognised. */
  private static List<Occasion> occasions(
      Lesson lesson, List<Source> sources, VerdictSummary summary) {
    var occasions = new ArrayList<>(occasions(lesson.matcher().recognise(sources, summary)));
    occasions.addAll(summary.occasions());
    return occasions;
  }

  private static List<Occasion> occasions(Optional<String> mistake) {
    return mistake.<Occasion>map(Occasion.Mistake::new).stream().toList();
  }

  /** How far up the ladder the help given goes; 0 for nothing of it. */
  static int level(List<HelpItem> given) {
    return given.stream()
        .mapToInt(item -> item instanceof Rung rung ? rung.level() : 0)
        .max()
        .orElse(0);
  }

  private static Optional<HelpItem> keyed(Hints hints, Occasion occasion) {
    return hints
        .on(occasion)
        .map(it -> new Keyed(occasion, new HintText(label(occasion), it.markdown())));
  }

  private static Optional<HelpItem> rung(Hints hints, int level) {
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
          "Hint for " + ErrorCode.of(code).map(ErrorCode::word).orElse("this error");
      case Occasion.Check(var name) -> "Hint for " + name;
      case Occasion.Mistake _ -> "Hint for what you tried";
    };
  }
}
