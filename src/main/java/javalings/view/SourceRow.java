package javalings.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.view.Theme.Glyph;

/**
 * A row of source with its marks; of one that is too long, the part around what is marked.
 *
 * @param shift columns that are cut away at the left
 * @param whole the source, uncut
 * @param marks where they are on the row as it is shown
 */
record SourceRow(String whole, int shift, int room, List<Mark> marks) {

  static SourceRow of(String text, List<Mark> marks, int room) {
    var shift = shift(Width.of(text), marks, room);
    var shifted = marks.stream().map(mark -> mark.shifted(shift, room)).toList();
    return new SourceRow(text, shift, room, shifted);
  }

  /** The same row, cut at another column. */
  SourceRow at(int otherShift, List<Mark> unshifted) {
    var shifted = unshifted.stream().map(mark -> mark.shifted(otherShift, room)).toList();
    return new SourceRow(whole, otherShift, room, shifted);
  }

  Line text(Theme theme) {
    return text(theme, Style.PLAIN);
  }

  /** What is seen, with what is marked in a style of its own. */
  Line text(Theme theme, Style marked) {
    var ellipsis = Span.of(Style.DIM, theme.glyph(Glyph.ELLIPSIS));
    var before = shift > 0 ? ellipsis : Span.plain("");
    var behind = Width.of(whole) > shift + room ? ellipsis : Span.plain("");
    var spans = new ArrayList<Span>(List.of(before));
    var end = room - behind.width();
    var column = before.width();
    for (var mark : marks) {
      var from = Math.clamp(mark.from(), column, end);
      spans.add(piece(Style.PLAIN, column, from));
      column = Math.clamp(mark.to(), from, end);
      spans.add(piece(marked, from, column));
    }
    spans.add(piece(marks.isEmpty() ? marked : Style.PLAIN, column, end));
    spans.add(behind);
    return Line.joined(spans);
  }

  private Span piece(Style style, int from, int to) {
    return Span.of(style, Width.slice(whole, shift + from, to - from));
  }

  /** Keeps the whole mark in sight, with a third of what room is left before it. */
  private static int shift(int width, List<Mark> marks, int room) {
    var main =
        marks.stream().max(Comparator.comparing(Mark::primary)).orElse(new Mark(0, 1, false, ""));
    var ellipsis = 3;
    if (width <= room || main.to() <= room - ellipsis) {
      return 0;
    }
    var left = Math.max(0, room - (main.to() - main.from()));
    var before = Math.max(ellipsis + 1, left / 3);
    return Math.clamp(main.from() - before, 0, Math.max(0, width - room + ellipsis));
  }
}
