package javalings.view.screens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javalings.view.diagnostics.VerdictText;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.HintText;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Screen;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/**
 * The watch screen as text that is only ever appended: for screen readers, dumb terminals and
 * files. Nothing is drawn and nothing is said by colour alone. Each part is as high as it needs to
 * be; the loop appends the part that is new.
 */
public final class PlainWatchText {

  private final WatchView view;
  private final RenderContext context;

  private PlainWatchText(WatchView view, int columns) {
    this.view = view;
    this.context = new RenderContext(columns, Theme.WORDS, "", true);
  }

  /** Everything: heading, verdict, hints, notice, keys. */
  public static Screen watch(WatchView view, int columns) {
    var plain = new PlainWatchText(view, columns);
    var parts = new ArrayList<>(List.of(plain.heading(), plain.verdict()));
    view.hints().forEach(hint -> parts.add(hint(hint, plain.context)));
    parts.add(plain.notice());
    parts.add(plain.keys());
    return screen(parts);
  }

  /** The exercise and what it is about, when it is begun. */
  public static Screen heading(WatchView view, int columns) {
    return screen(List.of(new PlainWatchText(view, columns).heading()));
  }

  /** That a verdict on the same exercise follows, for ears and for programs that read along. */
  public static Screen checked(WatchView view, int columns) {
    var plain = new PlainWatchText(view, columns);
    return screen(List.of(plain.wrapped(view.heading().name() + " was checked.")));
  }

  /** The verdict, or that it is still being made. */
  public static Screen verdict(WatchView view, int columns) {
    var plain = new PlainWatchText(view, columns);
    return screen(List.of(plain.verdict(), plain.notice()));
  }

  /** A hint that was asked for. */
  public static Screen hint(HintText hint, int columns) {
    return screen(List.of(hint(hint, new RenderContext(columns, Theme.WORDS, "", true))));
  }

  /** The keys that do something now, and how far the learner is. */
  public static Screen keys(WatchView view, int columns) {
    return screen(List.of(new PlainWatchText(view, columns).keys()));
  }

  /** The parts of the list that keys change: the search, the selected row. */
  public static Screen listed(ListView view, int columns) {
    var said = new ArrayList<String>();
    if (!view.search().isEmpty() || view.searching()) {
      var found = view.visible().stream().filter(view::found).count();
      said.add("Search for \"%s\": %d found.".formatted(view.search(), found));
    }
    if (view.selected() >= 0) {
      said.add(selected(view.rows().get(view.selected())));
    }
    if (!view.notice().isEmpty()) {
      said.add(view.notice());
    }
    return screen(List.of(Wrap.words(Line.plain(String.join(" ", said)), columns)));
  }

  private static String selected(ListView.Row row) {
    return "Selected: %s, %s (%s), %s."
        .formatted(row.name(), row.title(), row.topic(), standing(row));
  }

  private static String standing(ListView.Row row) {
    return row.state() == ListView.State.CHANGED
        ? "done, changed since"
        : Theme.WORDS.say(row.state().key());
  }

  private static Screen screen(List<List<Line>> parts) {
    var lines = new ArrayList<Line>();
    for (var part : parts.stream().filter(one -> !one.isEmpty()).toList()) {
      lines.addAll(part);
      lines.add(Line.EMPTY);
    }
    return new Screen(lines);
  }

  private List<Line> heading() {
    var heading = view.heading();
    var title = heading.title().isEmpty() ? "" : ", " + heading.title();
    var first =
        "Exercise %d of %d: %s%s (%s)"
            .formatted(heading.position(), heading.count(), heading.name(), title, heading.topic());
    var lines = new ArrayList<>(wrapped(first));
    lines.addAll(Markdown.lines(view.about(), context));
    return lines;
  }

  private List<Line> verdict() {
    var lines = new ArrayList<>(judged());
    if (view.heading().changedSince()) {
      lines.add(Line.EMPTY);
      lines.addAll(wrapped("It stays solved, and has changed since."));
    }
    return lines;
  }

  private List<Line> judged() {
    return switch (view.phase()) {
      case Phase.Waiting() -> wrapped("Nothing is checked yet. Press r and Enter to check.");
      case Phase.Checking _ -> wrapped("Checking " + view.heading().name() + ".");
      case Phase.Unusable unusable -> wrapped(context.say("watch.unusable", unusable.why()));
      case Phase.Judged(var report) ->
          joined(
              VerdictText.of(report, view.solution(), context, Integer.MAX_VALUE)
                  .withEdits(view.hintsLeft() == 0)
                  .blocks()
                  .stream()
                  .map(LineBlock::lines)
                  .toList());
    };
  }

  private static List<Line> joined(Collection<List<Line>> parts) {
    var lines = new ArrayList<Line>();
    for (var part : parts) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(Line.EMPTY));
      lines.addAll(part);
    }
    return lines;
  }

  private static List<Line> hint(HintText hint, RenderContext context) {
    var lines = new ArrayList<>(Wrap.words(Style.HINT, hint.label() + ":", context.columns()));
    lines.addAll(Markdown.lines(hint.markdown(), context));
    return lines;
  }

  private List<Line> notice() {
    return view.notice().isEmpty() ? List.of() : wrapped(view.notice());
  }

  private List<Line> keys() {
    var keys =
        view.keys().stream()
            .map(key -> key.key() + " " + key.label())
            .collect(Collectors.joining(", "));
    var solved =
        view.heading().solved()
            + " of "
            + view.heading().count()
            + " solved. Keys, each sent with Enter: ";
    return wrapped(solved + keys + ".");
  }

  private List<Line> wrapped(String text) {
    return Wrap.words(Line.plain(text), context.columns());
  }
}
