package javalings.view.diagnostics;

import java.util.List;
import javalings.model.Place;
import javalings.view.text.Style;

/**
 * A marked stretch of one file, on lines that the file has.
 *
 * @param line the first line, from 1
 * @param column as in {@link Place}
 * @param endLine the last line with something of it
 */
record LabelledSpan(
    int line, int column, int endLine, int endColumn, boolean primary, String message) {

  /** Brings a place onto the text: what is behind its end is taken for its end. */
  static LabelledSpan on(List<String> text, Place place, boolean primary, String message) {
    var line = Math.min(place.line(), text.size());
    var column = line < place.line() ? end(text, line) : place.column();
    var endLine = Math.min(place.endLine(), text.size());
    var endColumn = endLine < place.endLine() ? end(text, endLine) : place.endColumn();
    if (endColumn == 1 && endLine > line) {
      return new LabelledSpan(line, column, endLine - 1, end(text, endLine - 1), primary, message);
    }
    return new LabelledSpan(line, column, endLine, endColumn, primary, message);
  }

  boolean isLong() {
    return endLine > line;
  }

  Style style() {
    return primary ? Style.PRIMARY : Style.SECONDARY;
  }

  private static int end(List<String> text, int line) {
    return text.get(line - 1).length() + 1;
  }
}
