package javalings.view.diagnostics;

import java.util.Arrays;
import javalings.view.text.DisplayWidth;
import javalings.view.text.VisibleText;

/** One line of source as it is shown: tabs expanded, and where each of its characters went. */
final class DisplayedLine {

  private static final int TAB = 4;

  private final String shown;

  /** The display column of each UTF-16 unit, and of the end. */
  private final int[] columns;

  private DisplayedLine(String shown, int[] columns) {
    this.shown = shown;
    this.columns = columns;
  }

  static DisplayedLine of(String text) {
    var shown = new StringBuilder();
    var columns = new int[text.length() + 1];
    var column = 0;
    for (int i = 0, units; i < text.length(); i += units) {
      var codePoint = text.codePointAt(i);
      units = Character.charCount(codePoint);
      Arrays.fill(columns, i, i + units, column);
      var piece =
          codePoint == '\t'
              ? " ".repeat(TAB - column % TAB)
              : VisibleText.visible(Character.toString(codePoint));
      shown.append(piece);
      column += DisplayWidth.of(piece);
    }
    columns[text.length()] = column;
    return new DisplayedLine(shown.toString(), columns);
  }

  /**
   * Where a column of a {@link javalings.model.Place} is seen, from 0; the end for one behind it.
   */
  int column(int placeColumn) {
    return columns[Math.min(placeColumn, columns.length) - 1];
  }

  int width() {
    return columns[columns.length - 1];
  }

  boolean isBlank() {
    return shown.isBlank();
  }

  /** The columns that are blank before the first character. */
  int indent() {
    var column = 0;
    while (column < shown.length() && shown.charAt(column) == ' ') {
      column++;
    }
    return column;
  }

  String from(int column) {
    return DisplayWidth.slice(shown, column, Math.max(0, width() - column)).stripTrailing();
  }
}
