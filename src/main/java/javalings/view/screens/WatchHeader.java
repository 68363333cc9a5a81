package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.Markdown;
import javalings.view.text.RenderContext;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** Where the learner is, and what the exercise is about. */
record WatchHeader(WatchView view, RenderContext context, Size size) {

  private static final int MOST_ABOUT = 3;

  /** On a small screen the verdict needs the room; one that is smaller still says less. */
  private static final int SMALL_ABOUT = 2;

  private static final int SMALL_ROWS = 12;

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(new StatusRow(context.columns(), context.theme()).ends(course(), exercise()));
    lines.addAll(about());
    return lines;
  }

  private Line course() {
    var heading = view.heading();
    return Line.of(
        TextSpan.of(Style.DIM, heading.course() + " " + context.glyph(Glyph.INTO) + " "),
        TextSpan.of(Style.TITLE, heading.topic()));
  }

  private Line exercise() {
    var heading = view.heading();
    var position = context.say("watch.position", heading.position(), heading.count());
    return Line.of(
        TextSpan.of(Style.TITLE, heading.name()),
        TextSpan.of(Style.WARN, changedSince()),
        TextSpan.of(Style.DIM, " " + context.glyph(Glyph.DOT) + " " + position));
  }

  private String changedSince() {
    return view.heading().changedSince()
        ? " %s %s".formatted(context.glyph(Glyph.OK), context.say("watch.changed"))
        : "";
  }

  private int mostRows() {
    if (ScreenLayout.isRoomy(size)) {
      return MOST_ABOUT;
    }
    return size.rows() >= SMALL_ROWS ? SMALL_ABOUT : 1;
  }

  /** As many rows as there is room for; the last says that there is more. */
  private List<Line> about() {
    var text =
        view.about().isBlank() ? Line.plain(view.heading().title()) : Markdown.line(view.about());
    if (text.isEmpty()) {
      return List.of();
    }
    var rows = Wrap.words(text, context.columns());
    var most = mostRows();
    if (rows.size() <= most) {
      return rows;
    }
    var shown = new ArrayList<>(rows.subList(0, most));
    var ellipsis = context.glyph(Glyph.ELLIPSIS);
    shown.set(most - 1, shown.getLast().ended(context.columns(), ellipsis));
    return shown;
  }
}
