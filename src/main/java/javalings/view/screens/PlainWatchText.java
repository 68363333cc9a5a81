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
import javalings.view.text.Words;
import javalings.view.text.Wrap;

/**
 * The watch screen as text that is only ever appended: for screen readers, dumb terminals and
 * files. Nothing is drawn and nothing is said by colour alone. Each part is as high as it needs to
 * be; the loop appends the part that is new.
 */
public final class PlainWatchText {

  private final WatchView view;
  private final RenderContext context;

  private PlainWatchText(WatchView view, RenderContext context) {
    this.view = view;
    this.context = context;
  }

  /** Lines of a width, in a language. */
  public static RenderContext context(int columns, Words words) {
    return new RenderContext(columns, Theme.WORDS.in(words), "", true);
  }

  /** Everything: heading, verdict, hints, notice, keys. */
  public static Screen watch(WatchView view, RenderContext context) {
    var plain = new PlainWatchText(view, context);
    var parts = new ArrayList<>(List.of(plain.heading(), plain.verdict()));
    view.hints().forEach(hint -> parts.add(lines(hint, context)));
    parts.add(plain.notice());
    parts.add(plain.keys());
    return screen(parts);
  }

  /** The exercise and what it is about, when it is begun. */
  public static Screen heading(WatchView view, RenderContext context) {
    return screen(List.of(new PlainWatchText(view, context).heading()));
  }

  /** That a verdict on the same exercise follows, for ears and for programs that read along. */
  public static Screen checked(WatchView view, RenderContext context) {
    var plain = new PlainWatchText(view, context);
    return screen(List.of(plain.said("plain.checked", view.heading().name())));
  }

  /** The verdict, or that it is still being made. */
  public static Screen verdict(WatchView view, RenderContext context) {
    var plain = new PlainWatchText(view, context);
    return screen(List.of(plain.verdict(), plain.notice()));
  }

  /** A hint that was asked for. */
  public static Screen hint(HintText hint, RenderContext context) {
    return screen(List.of(lines(hint, context)));
  }

  /** The keys that do something now, and how far the learner is. */
  public static Screen keys(WatchView view, RenderContext context) {
    return screen(List.of(new PlainWatchText(view, context).keys()));
  }

  /** The parts of the list that keys change: the search, the selected row. */
  public static Screen listed(ListView view, RenderContext context) {
    var said = new ArrayList<String>();
    if (!view.search().isEmpty() || view.searching()) {
      var found = view.visible().stream().filter(view::found).count();
      said.add(context.say("plain.found", view.search(), found));
    }
    if (view.selected() >= 0) {
      said.add(selected(view.rows().get(view.selected()), context));
    }
    if (!view.notice().isEmpty()) {
      said.add(view.notice());
    }
    return screen(List.of(Wrap.words(Line.plain(String.join(" ", said)), context.columns())));
  }

  private static String selected(ListView.Row row, RenderContext context) {
    var standing =
        context.say(
            row.state() == ListView.State.CHANGED ? "plain.changed-since" : row.state().key());
    return context.say("plain.selected", row.name(), row.title(), row.topic(), standing);
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
    var lines =
        new ArrayList<>(
            said(
                "plain.exercise",
                heading.position(),
                heading.count(),
                heading.name() + title,
                heading.topic()));
    lines.addAll(Markdown.lines(view.about(), context));
    return lines;
  }

  private List<Line> verdict() {
    var lines = new ArrayList<>(judged());
    if (view.heading().changedSince()) {
      lines.add(Line.EMPTY);
      lines.addAll(said("plain.stays-solved"));
    }
    return lines;
  }

  private List<Line> judged() {
    return switch (view.phase()) {
      case Phase.Waiting() -> said("plain.nothing-checked");
      case Phase.Checking _ -> said("plain.checking", view.heading().name());
      case Phase.Unusable unusable -> said("watch.unusable", unusable.why());
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

  private static List<Line> lines(HintText hint, RenderContext context) {
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
    return said("plain.keys", view.heading().solved(), view.heading().count(), keys);
  }

  private List<Line> said(String key, Object... values) {
    return wrapped(context.say(key, values));
  }

  private List<Line> wrapped(String text) {
    return Wrap.words(Line.plain(text), context.columns());
  }
}
