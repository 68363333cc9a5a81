package javalings.view;

import javalings.view.Theme.Glyph;

/** The line numbers at the left of an excerpt. */
record Gutter(int digits, int margin, Paper paper) {

  private static final int ROOMY = 60;

  /** A gutter that has room for line numbers up to {@code last}. */
  Gutter(int last, Paper paper) {
    this(Integer.toString(last).length(), paper.columns() >= ROOMY ? 4 : 1, paper);
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
    return paper.columns() - margin - digits - 3;
  }

  private Line row(String text) {
    return Line.of(Style.DIM, " ".repeat(margin) + text + " " + paper.glyph(Glyph.GUTTER) + " ");
  }
}
