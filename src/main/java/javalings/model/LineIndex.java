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
    for (var at = lineBreak(text, 0); at >= 0; at = lineBreak(text, at + 1)) {
      starts.add(at + 1);
    }
    return new LineIndex(starts, text.length());
  }

  /** The last character of the next line break; a line feed takes the return before it along. */
  private static int lineBreak(String text, int from) {
    var feed = text.indexOf('\n', from);
    var end = feed < 0 ? text.length() : Math.max(from, feed - 1);
    var alone = text.indexOf('\r', from, end);
    return alone < 0 ? feed : alone;
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
