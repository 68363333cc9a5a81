package javalings.view.diagnostics;

import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;

/** The line numbers at the left of an excerpt. */
record Gutter(int digits, int margin, RenderContext context) {

  private static final int ROOMY = 60;

  /** A gutter that has room for line numbers up to {@code last}. */
  Gutter(int last, RenderContext context) {
    this(Integer.toString(last).length(), context.columns() >= ROOMY ? 4 : 1, context);
  }

  Line number(int number) {
    var text = Integer.toString(number);
    return row(" ".repeat(digits - text.length()) + text);
  }

  Line blank() {
    return row(" ".repeat(digits));
  }

  /** How many columns are left beside it. */
  int room() {
    return context.columns() - margin - digits - 3;
  }

  private Line row(String text) {
    return Line.of(Style.DIM, " ".repeat(margin) + text + " " + context.glyph(Glyph.GUTTER) + " ");
  }
}
