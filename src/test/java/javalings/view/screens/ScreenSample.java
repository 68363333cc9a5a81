package javalings.view.screens;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Severity;
import javalings.model.Source;
import javalings.model.Verdict;
import javalings.view.diagnostics.Solution;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.HintText;
import javalings.watch.core.WatchKeys;

/** What the tests of the screens have in common: one exercise, and views of it. */
public final class ScreenSample {

  static final String FILE = "exercises/05_borrows/Borrows3.java";

  public static final Source CACHE =
      new Source(
          FILE,
          """
          import javalings.own.*;

          void main() {
            var cache = new Cache();
            var view = cache.view();

            cache.put("k", 2);
            IO.println(view.get("k"));
          }
          """);

  static final Exercise EXERCISE =
      new Exercise(
          new ExerciseId("05_borrows", "Borrows3"),
          "A view of a cache",
          List.of(),
          Set.of(),
          Duration.ofSeconds(10),
          1,
          List.of());

  static final ExerciseHeading HEADING =
      new ExerciseHeading(
          "Javalings", "05 Borrows", "Borrows3", "A view of a cache", 31, 105, 30, false);

  static final String ABOUT =
      "A cache hands out a *view* of itself, and then changes. Who is looking?";

  private ScreenSample() {}

  public static Place place(int line, int column, int endLine, int endColumn) {
    return new Place(FILE, line, column, endLine, endColumn);
  }

  static Label label(int line, int column, int endColumn, String message) {
    return new Label(place(line, column, line, endColumn), message);
  }

  static Diagnostic error(String code, String message, Place place, Label... labels) {
    return new Diagnostic(
        code,
        Severity.ERROR,
        message,
        place,
        List.of(labels),
        List.of(),
        Optional.empty(),
        List.of());
  }

  static Diagnostic warning(String code, String message, Place place) {
    return new Diagnostic(
        code, Severity.WARNING, message, place, List.of(), List.of(), Optional.empty(), List.of());
  }

  static Diagnostic with(Diagnostic plain, String help, String... notes) {
    return new Diagnostic(
        plain.code(),
        plain.severity(),
        plain.message(),
        plain.place(),
        plain.labels(),
        List.of(notes),
        help.isEmpty() ? Optional.empty() : Optional.of(help),
        List.of());
  }

  static Diagnostic sharedBorrow() {
    return with(
        error(
            "E0502",
            "cannot borrow `cache` as mutable: it is also borrowed as shared",
            place(7, 3, 7, 20),
            label(7, 3, 20, "mutable borrow here"),
            label(5, 14, 26, "shared borrow starts here"),
            label(8, 14, 18, "shared borrow is used here, later")),
        "read from the view first, then write");
  }

  static Report report(Verdict verdict) {
    return report(verdict, Printed.NOTHING);
  }

  static Report report(Verdict verdict, Printed printed, Diagnostic... warnings) {
    return report(CACHE, verdict, printed, warnings);
  }

  static Report report(Source source, Verdict verdict, Printed printed, Diagnostic... warnings) {
    return new Report(
        EXERCISE,
        "hash",
        List.of(source),
        verdict,
        List.of(warnings),
        printed,
        List.of(),
        Duration.ofMillis(14));
  }

  static WatchView judged(Report report) {
    return watch(new Phase.Judged(report), "", 0);
  }

  static WatchView watch(Phase phase, String notice, int scroll, HintText... hints) {
    return WatchKeys.offer(
        new WatchView(
            HEADING,
            ABOUT,
            phase,
            List.of(hints),
            4 - hints.length,
            true,
            notice,
            Solution.NONE,
            false,
            "",
            scroll,
            List.of()));
  }

  static Printed printed(String text) {
    return new Printed(text, text.length());
  }
}
