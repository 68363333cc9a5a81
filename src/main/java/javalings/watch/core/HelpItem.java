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
import javalings.view.text.Words;

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
  static Written written(String model, String markdown, Words words) {
    var signed = markdown + "\n\n" + words.say("hint.signed", model);
    return new Written(new HintText(words.say("hint.by-model"), signed));
  }

  /**
   * The help that fits files best, apart from the ladder.
   *
   * @param summary of the verdict about these files; none when nobody has judged them yet
   */
  static Optional<HintText> fitting(
      Lesson lesson, List<Source> sources, Optional<VerdictSummary> summary, Words words) {
    var occasions =
        summary
            .map(it -> occasions(lesson, sources, it))
            .orElseGet(() -> occasions(lesson.matcher().bySight(sources)));
    return occasions.stream()
        .flatMap(occasion -> keyed(lesson.hints(), occasion, words).stream())
        .map(HelpItem::text)
        .findFirst();
  }

  /** The hint that is given next: first those that fit the verdict, then the ladder. */
  static Optional<HelpItem> next(
      Lesson lesson, Optional<Report> report, List<HelpItem> given, Words words) {
    return report.stream()
        .flatMap(it -> occasions(lesson, it).stream())
        .flatMap(occasion -> keyed(lesson.hints(), occasion, words).stream())
        .filter(item -> !given.contains(item))
        .findFirst()
        .or(() -> rung(lesson.hints(), level(given) + 1, words));
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

  private static Optional<HelpItem> keyed(Hints hints, Occasion occasion, Words words) {
    return hints
        .on(occasion)
        .map(it ->
            new Keyed(
                occasion, new HintText(label(occasion, words), it.markdown(), check(occasion))));
  }

  private static String check(Occasion occasion) {
    return occasion instanceof Occasion.Check(var name) ? name : "";
  }

  private static Optional<HelpItem> rung(Hints hints, int level, Words words) {
    var ladder = hints.ladder();
    if (level > ladder.size()) {
      return Optional.empty();
    }
    var label = words.say("hint.rung", level, ladder.size());
    return Optional.of(new Rung(level, new HintText(label, ladder.get(level - 1).markdown())));
  }

  private static String label(Occasion occasion, Words words) {
    return switch (occasion) {
      case Occasion.Code(var code) ->
          ErrorCode.of(code)
              .map(it -> words.say("hint.for", it.word()))
              .orElseGet(() -> words.say("hint.for-error"));
      case Occasion.Check(var name) -> words.say("hint.for-check", name.replace('_', ' '));
      case Occasion.Mistake _ -> words.say("hint.for-tried");
    };
  }
}
