package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
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

  /** The room of {@code · 999 ms}: no key goes because a verdict took a digit longer. */
  private static final int WIDEST_TIME = 8;

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    if (!view.notice().isEmpty()) {
      lines.addAll(notice());
    }
    lines.add(bars().progress(view.heading().solved(), view.heading().count()));
    lines.add(keysAndTime());
    return lines;
  }

  private List<Line> notice() {
    var rows = Wrap.words(Style.WARN, view.notice(), context.columns());
    if (rows.size() <= MOST_NOTICE) {
      return rows;
    }
    var shown = new ArrayList<>(rows.subList(0, MOST_NOTICE));
    var ellipsis = context.glyph(Glyph.ELLIPSIS);
    shown.set(MOST_NOTICE - 1, shown.getLast().ended(context.columns(), ellipsis));
    return shown;
  }

  private Line keysAndTime() {
    var time = context.columns() < ROOMY ? Line.EMPTY : time();
    var room = context.columns() - (time.isEmpty() ? 0 : Math.max(time.width(), WIDEST_TIME) + 2);
    var keys = new KeyBar(view.keys()).line(room);
    return time.isEmpty() ? keys : bars().ends(keys, time);
  }

  private Line time() {
    return view.report()
        .filter(report -> !report.took().isZero())
        .map(report -> context.glyph(Glyph.DOT) + " " + Quantity.of(report.took()))
        .map(text -> Line.of(Style.DIM, text))
        .findFirst()
        .orElse(Line.EMPTY);
  }

  private StatusRow bars() {
    return new StatusRow(context.columns(), context.theme());
  }
}
