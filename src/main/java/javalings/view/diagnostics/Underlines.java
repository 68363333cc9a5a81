package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/**
 * The rows below a row of source: an underline for each mark, and what is written to them, the
 * rightmost beside its underline where there is room and each other on a row of its own.
 *
 * <pre>
 *   swap(first, second)
 *        ─────  ━━━━━━ the same list is written here
 *        a list is read here
 * </pre>
 */
record Underlines(List<Underline> underlines, int room, Theme theme) {

  /** Labels narrower than this are hard to read: with less room, they begin before their mark. */
  private static final int NARROW = 20;

  Underlines {
    underlines =
        underlines.stream()
            .sorted(
                Comparator.comparingInt(Underline::from).thenComparingInt(Underline::to).reversed())
            .toList();
  }

  List<Line> rows() {
    if (underlines.isEmpty()) {
      return List.of();
    }
    var waiting =
        new ArrayList<>(underlines.stream().filter(mark -> !mark.message().isEmpty()).toList());
    var rows = new ArrayList<Line>();
    rows.add(underline(waiting));
    while (!waiting.isEmpty()) {
      var mark = waiting.removeFirst();
      rows.addAll(label(mark, waiting));
    }
    return rows;
  }

  /** The underlines, with the label of the last one if it fits there; that one waits no more. */
  private Line underline(List<Underline> waiting) {
    var drawn = drawn();
    if (waiting.isEmpty()) {
      return drawn;
    }
    var last = waiting.getFirst();
    var label = Line.of(last.style(), " " + last.message());
    if (last.to() < drawn.width() || drawn.width() + label.width() > room) {
      return drawn;
    }
    waiting.removeFirst();
    return drawn.then(label);
  }

  private Line drawn() {
    var spans = new ArrayList<TextSpan>();
    var end = underlines.stream().mapToInt(Underline::to).max().orElse(0);
    for (var column = 0; column < end; column++) {
      spans.add(cell(column));
    }
    return Line.joined(spans);
  }

  private TextSpan cell(int column) {
    return underlines.stream()
        .filter(mark -> mark.from() <= column && column < mark.to())
        .max(Comparator.comparing(Underline::primary))
        .map(mark -> TextSpan.of(mark.style(), theme.glyph(mark.glyph())))
        .orElse(TextSpan.plain(" "));
  }

  private List<Line> label(Underline mark, List<Underline> waiting) {
    var width = DisplayWidth.of(mark.message());
    var column = Math.min(mark.from(), Math.max(0, room - Math.min(width, NARROW)));
    return Wrap.words(mark.style(), mark.message(), room - column).stream()
        .map(text -> bars(waiting, column).then(text))
        .toList();
  }

  /** The bars that lead on to the labels below, up to a column. */
  private Line bars(List<Underline> waiting, int end) {
    var bars = Line.EMPTY;
    for (var mark : waiting.reversed()) {
      if (mark.from() >= bars.width() && mark.from() < end) {
        var bar = TextSpan.of(mark.style(), theme.glyph(Glyph.GUTTER));
        bars = bars.then(Line.of(TextSpan.plain(" ".repeat(mark.from() - bars.width())), bar));
      }
    }
    return bars.then(Line.plain(" ".repeat(end - bars.width())));
  }
}
