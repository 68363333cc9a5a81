package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin, to turn places into offsets. */
record LineStarts(List<Integer> starts, int length) {

  static LineStarts of(String text) {
    var starts = new ArrayList<>(List.of(0));
    for (var i = 0; i < text.length(); i++) {
      var breaks =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      if (breaks) {
        starts.add(i + 1);
      }
    }
    return new LineStarts(starts, text.length());
  }

  /** The offset of a line and column, both from 1; the text's end for what is behind it. */
  int offset(int line, int column) {
    return line > starts.size() ? length : Math.min(length, starts.get(line - 1) + column - 1);
  }
}
