package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;

/**
 * The first lines of a screen's body, which stay in sight while the rest is scrolled.
 *
 * @param lines of the first block; behind it the space between blocks
 * @param rest what is scrolled
 */
record PinnedLines(List<Line> lines, List<LineBlock> rest, RenderContext context) {

  /** The first block's first lines, at most {@code high} of them; none when that is 0. */
  static PinnedLines of(List<LineBlock> blocks, int high, RenderContext context) {
    if (high == 0 || blocks.isEmpty()) {
      return new PinnedLines(List.of(), blocks, context);
    }
    var first = blocks.getFirst().lines();
    var lines = new ArrayList<>(first.subList(0, Math.min(high, first.size())));
    var rest = new ArrayList<>(blocks);
    if (first.size() > high) {
      var left = first.subList(high, first.size());
      rest.set(0, blocks.getFirst().with(left));
    } else {
      lines.add(Line.EMPTY);
      rest.removeFirst();
    }
    return new PinnedLines(lines, rest, context);
  }

  int height() {
    return lines.size();
  }

  /** The lines; the last of several says when something behind them is out of sight. */
  List<Line> rows(boolean scrolled) {
    if (lines.size() < 2 || !scrolled) {
      return lines;
    }
    var rows = new ArrayList<>(lines);
    rows.set(rows.size() - 1, Line.of(Style.DIM, context.glyph(Glyph.ELLIPSIS)));
    return rows;
  }
}
