package javalings.view.diagnostics;

import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;

/**
 * A stretch of a row that is underlined.
 *
 * @param from the first column, from 0
 * @param to the column behind the last, greater than {@code from}
 * @param primary whether it is the error itself
 * @param message what is written to it; may be empty
 */
record Underline(int from, int to, boolean primary, String message) {

  Underline {
    to = Math.max(from + 1, to);
  }

  Style style() {
    return primary ? Style.PRIMARY : Style.SECONDARY;
  }

  Glyph glyph() {
    return primary ? Glyph.PRIMARY : Glyph.SECONDARY;
  }

  /** Moved to the left, and kept on a row of {@code room} columns. */
  Underline shifted(int left, int room) {
    var start = Math.clamp(from - left, 0, room - 1);
    return new Underline(start, Math.min(to - left, room), primary, message);
  }
}
