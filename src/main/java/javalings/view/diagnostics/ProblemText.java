package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;

/**
 * A problem and what shows it.
 *
 * @param whole all of it, in the best order
 * @param failingEnd how many rows of that it takes to see the failing line
 * @param opening how many rows of the head it takes to begin to know what happened
 * @param head the sentence, below a title where there is one
 * @param failing the failing line, and where it is
 * @param rest everything else
 */
public record ProblemText(
    List<Line> whole,
    int failingEnd,
    int opening,
    List<Line> head,
    List<Line> failing,
    List<Line> rest) {

  /** One whose best order begins with the sentence and the failing line. */
  static ProblemText of(List<Line> head, List<Line> failing, List<Line> rest) {
    var whole = new ArrayList<>(head);
    whole.addAll(failing);
    var end = whole.size();
    whole.addAll(rest);
    return new ProblemText(whole, end, 1, head, failing, rest);
  }

  /** The same with more rows below all others. */
  ProblemText with(List<Line> more) {
    return new ProblemText(
        joined(whole, more), failingEnd, opening, head, failing, joined(rest, more));
  }

  private static List<Line> joined(List<Line> first, List<Line> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /**
   * The exhibit for a window of so many rows: whole, if sentence and failing line are seen at once.
   * Else the sentence is broken off, to go on behind the failing line with the row that was cut.
   */
  List<Line> fitting(int rows, RenderContext context) {
    if (failingEnd <= rows) {
      return whole;
    }
    var room = Math.min(Math.max(rows - failing.size(), opening), head.size());
    var lines = new ArrayList<>(head.subList(0, room));
    lines.addAll(failing);
    if (room < head.size()) {
      var ellipsis = Line.of(Style.DIM, context.glyph(Glyph.ELLIPSIS));
      lines.set(
          room - 1, lines.get(room - 1).cut(context.columns() - ellipsis.width()).then(ellipsis));
      head.subList(room - 1, head.size()).stream()
          .map(line -> ellipsis.then(line))
          .forEach(lines::add);
    }
    lines.addAll(rest);
    return lines;
  }
}
