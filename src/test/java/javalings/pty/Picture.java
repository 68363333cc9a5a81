package javalings.pty;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jline.utils.ScreenTerminal;

/** A terminal's screen as an SVG image: text that can be read, searched and spoken. */
final class Picture {

  private static final double COLUMN = 8.4;
  private static final int ROW = 18;
  private static final double LEFT = 16;
  private static final int TOP = 30;

  private static final String INK = "#d7dae0";
  private static final String FAINT = "#7f848e";

  /** As a dark terminal shows the colours that our palette uses. */
  private static final Map<Integer, String> COLOURS =
      Map.of(
          0x800, "#e06c75", 0x080, "#98c379", 0x880, "#e5c07b", 0x008, "#61afef", 0x808, "#c678dd",
          0x088, "#56b6c2");

  /** Words with at most one space between two. */
  private static final Pattern WORDS = Pattern.compile("\\S+( \\S+)*");

  /** How long it took is another number each time. */
  private static final Pattern TIME = Pattern.compile("(^| )· [0-9.]+ m?s$");

  private final long[] cells;
  private final int columns;
  private final StringBuilder svg = new StringBuilder();

  private Picture(long[] cells, int columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /**
   * Draws.
   *
   * @param label what is said to those who do not see it
   */
  static String of(long[] cells, int columns, String label) {
    return new Picture(cells, columns).draw(label);
  }

  private String draw(String label) {
    var rows = cells.length / columns;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" \
        font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace" \
        font-size="14" role="img" aria-label="%s">
        <rect width="100%%" height="100%%" rx="8" fill="#1e2127"/>
        """
            .formatted(columns * COLUMN + 32, rows * ROW + TOP + 2, escaped(label)));
    IntStream.range(0, rows).forEach(this::row);
    return svg.append("</svg>\n").toString();
  }

  private void row(int row) {
    var from = 0;
    while (from < columns) {
      var to = from + 1;
      while (to < columns && look(row, to).equals(look(row, from))) {
        to++;
      }
      piece(row, from, to);
      from = to;
    }
  }

  /** What looks the same; gaps in it are left out. */
  private void piece(int row, int from, int to) {
    var words = WORDS.matcher(text(row, from, to));
    while (words.find()) {
      var text = TIME.matcher(words.group()).replaceFirst("");
      if (!text.isEmpty()) {
        write(row, from + words.start(), text, look(row, from));
      }
    }
  }

  private void write(int row, int column, String text, String look) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" %s textLength=\"%.1f\" xml:space=\"preserve\">%s</text>%n",
            LEFT + column * COLUMN,
            TOP + row * ROW,
            look,
            text.length() * COLUMN,
            escaped(text)));
  }

  private String text(int row, int from, int to) {
    return IntStream.range(from, to)
        .map(column -> ScreenTerminal.cellCodePoint(cells[row * columns + column]))
        .map(character -> character == 0 ? ' ' : character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String look(int row, int column) {
    var cell = cells[row * columns + column];
    var plain = ScreenTerminal.cellDim(cell) ? FAINT : INK;
    var colour =
        ScreenTerminal.cellHasForeground(cell)
            ? COLOURS.getOrDefault(ScreenTerminal.cellForeground(cell), plain)
            : plain;
    var weight = ScreenTerminal.cellBold(cell) ? " font-weight=\"bold\"" : "";
    return "fill=\"%s\"%s".formatted(colour, weight);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
