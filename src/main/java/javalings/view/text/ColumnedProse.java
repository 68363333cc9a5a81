package javalings.view.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that were written for a wide terminal, on the one there is. Text that does not fit goes on
 * below the column that it is in; columns are set apart by two spaces or more.
 */
public final class ColumnedProse {

  private static final Pattern GAP = Pattern.compile(" {2,}(?=\\S)");

  private ColumnedProse() {}

  public static Screen of(String text, Size size, Theme theme) {
    var rows = text.lines().flatMap(line -> rows(line, size.columns()).stream()).toList();
    return theme.finish(new Screen(rows));
  }

  private static List<Line> rows(String line, int columns) {
    if (DisplayWidth.of(line) <= columns) {
      return List.of(Line.plain(line));
    }
    var text = line.stripLeading();
    var inset = Math.min(line.length() - text.length(), columns / 4);
    return columned(text, columns - inset).stream().map(row -> row.indent(inset)).toList();
  }

  private static List<Line> columned(String text, int columns) {
    var start = lastColumn(text, columns / 2);
    return start == 0
        ? Wrap.hanging(Line.plain(text), columns)
        : Wrap.labelled(
            Line.plain(text.substring(0, start - 1)), Line.plain(text.substring(start)), columns);
  }

  /** Where the last column begins that leaves enough room for itself; 0 without columns. */
  private static int lastColumn(String text, int most) {
    return GAP.matcher(text)
        .results()
        .mapToInt(it -> it.end())
        .filter(it -> it <= most)
        .max()
        .orElse(0);
  }
}
