package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;

/**
 * A row of source with its marks; of one that is too long, the part around what is marked.
 *
 * @param shift columns that are cut away at the left
 * @param whole the source, uncut
 * @param underlines where they are on the row as it is shown
 */
record SourceRow(String whole, int shift, int room, List<Underline> underlines) {

  static SourceRow of(String text, List<Underline> underlines, int room) {
    var shift = shift(DisplayWidth.of(text), underlines, room);
    var shifted = underlines.stream().map(underline -> underline.shifted(shift, room)).toList();
    return new SourceRow(text, shift, room, shifted);
  }

  /** The same row, cut at another column. */
  SourceRow at(int otherShift, List<Underline> unshifted) {
    var shifted = unshifted.stream().map(underline -> underline.shifted(otherShift, room)).toList();
    return new SourceRow(whole, otherShift, room, shifted);
  }

  Line text(Theme theme) {
    return text(theme, Style.PLAIN);
  }

  /** The part of the line that is in sight, with the marked stretches in a style of their own. */
  Line text(Theme theme, Style marked) {
    var ellipsis = TextSpan.of(Style.DIM, theme.glyph(Glyph.ELLIPSIS));
    var before = shift > 0 ? ellipsis : TextSpan.plain("");
    var behind = DisplayWidth.of(whole) > shift + room ? ellipsis : TextSpan.plain("");
    var spans = new ArrayList<TextSpan>(List.of(before));
    var end = room - behind.width();
    var column = before.width();
    for (var underline : underlines) {
      var from = Math.clamp(underline.from(), column, end);
      spans.add(piece(Style.PLAIN, column, from));
      column = Math.clamp(underline.to(), from, end);
      spans.add(piece(marked, from, column));
    }
    spans.add(piece(underlines.isEmpty() ? marked : Style.PLAIN, column, end));
    spans.add(behind);
    return Line.joined(spans);
  }

  private TextSpan piece(Style style, int from, int to) {
    return TextSpan.of(style, DisplayWidth.slice(whole, shift + from, to - from));
  }

  /** Keeps the whole mark in sight, with a third of what room is left before it. */
  private static int shift(int width, List<Underline> underlines, int room) {
    var main =
        underlines.stream()
            .max(Comparator.comparing(Underline::primary))
            .orElse(new Underline(0, 1, false, ""));
    var ellipsis = 3;
    if (width <= room || main.to() <= room - ellipsis) {
      return 0;
    }
    var left = Math.max(0, room - (main.to() - main.from()));
    var before = Math.max(ellipsis + 1, left / 3);
    return Math.clamp(main.from() - before, 0, Math.max(0, width - room + ellipsis));
  }
}
