package javalings.view.text;

import javalings.view.text.Theme.Glyph;

/** Rows with something at each of their ends. */
public record StatusRow(int columns, Theme theme) {

  /** A bar shorter than this says nothing. */
  private static final int SHORTEST = 10;

  /** Both, if they fit; else the right one, which is the more important. */
  public Line ends(Line left, Line right) {
    var gap = columns - left.width() - right.width();
    return gap < 1 ? right.cut(columns) : left.then(Line.plain(" ".repeat(gap))).then(right);
  }

  /** How much of {@code of} is {@code done}, as a bar and in words; in words only, where narrow. */
  public Line progress(int done, int of) {
    var words = Line.of(Style.DIM, theme.say("watch.solved-of", done, of));
    var width = columns - words.width() - 2;
    return width < SHORTEST ? words.cut(columns) : ends(bar(done, of, width), words);
  }

  private Line bar(int done, int of, int width) {
    var halves = of == 0 ? 0 : (int) Math.min(2L * width, 2L * width * done / of);
    var full = theme.glyph(Glyph.BAR).repeat(halves / 2);
    var tip = halves % 2 == 1 ? theme.glyph(Glyph.BAR_TIP) : "";
    var rest = theme.glyph(Glyph.BAR_REST).repeat(width - halves / 2 - halves % 2);
    return Line.of(TextSpan.of(Style.OK, full + tip), TextSpan.of(Style.DIM, rest));
  }
}
