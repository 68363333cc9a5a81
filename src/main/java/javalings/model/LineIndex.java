package javalings.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The beginnings of a text's lines: turns offsets into lines and columns, both from 1, and back.
 * Lines end as javac ends them; a column counts characters, as editors and the JSON do.
 */
public record LineIndex(List<Integer> starts, int length) {

  public LineIndex {
    starts = List.copyOf(starts);
  }

  public static LineIndex of(String text) {
    var starts = new ArrayList<>(List.of(0));
    for (var i = 0; i < text.length(); i++) {
      var breaks =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      if (breaks) {
        starts.add(i + 1);
      }
    }
    return new LineIndex(starts, text.length());
  }

  public int line(int offset) {
    var found = Collections.binarySearch(starts, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  public int column(int offset) {
    return offset - starts.get(line(offset) - 1) + 1;
  }

  /** The offset of a line and column; the text's end for what is behind it. */
  public int offset(int line, int column) {
    return line > starts.size() ? length : Math.min(length, starts.get(line - 1) + column - 1);
  }

  /** The stretch from one offset to another, in a file as people know it. */
  public Place place(String file, int start, int end) {
    return new Place(file, line(start), column(start), line(end), column(end));
  }
}
