package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.diagnostics.DiagnosticText;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.Line;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** How far the learner is, and what to press. */
record WatchFooter(WatchView view, RenderContext context) {

  private static final int ROOMY = 60;
  private static final int MOST_NOTICE = 3;

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    if (!view.notice().isEmpty()) {
      Wrap.words(Style.WARN, view.notice(), context.columns()).stream()
          .limit(MOST_NOTICE)
          .forEach(lines::add);
    }
    lines.add(bars().progress(view.heading().solved(), view.heading().count()));
    lines.add(keysAndTime());
    return lines;
  }

  private Line keysAndTime() {
    var time = context.columns() < ROOMY ? Line.EMPTY : time();
    var room = context.columns() - (time.isEmpty() ? 0 : time.width() + 2);
    var keys = KeyBar.of(keys()).line(room);
    return time.isEmpty() ? keys : bars().ends(keys, time);
  }

  private Line time() {
    return report()
        .filter(report -> !report.took().isZero())
        .map(report -> context.glyph(Glyph.DOT) + " " + Quantity.of(report.took()))
        .map(text -> Line.of(Style.DIM, text))
        .findFirst()
        .orElse(Line.EMPTY);
  }

  Stream<KeyBar.Key> keys() {
    return Stream.of(
            when(view.nextAllowed(), "n", "next", 1),
            when(view.hintsLeft() > 0, "h", view.hints().isEmpty() ? "hint" : "more hints", 2),
            when(view.phase() instanceof Phase.Waiting, "r", "check", 1),
            when(hasSolution(), "s", "solution", 3),
            when(view.hasTwin(), "t", "rust", 7),
            when(hasPage(), "e", "explain", 5),
            when(true, "p", "previous", 10),
            when(true, "l", "list", 6),
            when(true, "c", "check all", 9),
            when(!(view.phase() instanceof Phase.Waiting), "r", "run again", 12),
            when(true, "o", "open", 11),
            when(true, "x", "reset", 8),
            when(true, "?", "help", 4),
            when(true, "q", "quit", 3))
        .flatMap(key -> key);
  }

  private static Stream<KeyBar.Key> when(boolean possible, String key, String label, int rank) {
    return possible ? Stream.of(new KeyBar.Key(key, label, rank)) : Stream.of();
  }

  private boolean hasSolution() {
    return !view.solution().path().isEmpty() && report().anyMatch(one -> one.verdict().solved());
  }

  private boolean hasPage() {
    return report().flatMap(WatchFooter::problems).anyMatch(DiagnosticText::hasPage);
  }

  private static Stream<Diagnostic> problems(Report report) {
    return switch (report.verdict()) {
      case Verdict.BreaksRules(var findings) -> findings.stream();
      case Verdict.DoesNotCompile(var problems) -> problems.stream();
      case Verdict.Solved _,
          Verdict.ChecksFail _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _,
          Verdict.Missing _ ->
          Stream.of();
    };
  }

  private Stream<Report> report() {
    return view.phase() instanceof Phase.Judged(var report) ? Stream.of(report) : Stream.of();
  }

  private StatusRow bars() {
    return new StatusRow(context.columns(), context.theme());
  }
}
