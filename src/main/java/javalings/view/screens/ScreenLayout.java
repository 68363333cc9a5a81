package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/**
 * A full screen: what stays at the top, what is scrolled, what stays at the bottom. There is a
 * margin at the left, and there are blank rows between the parts, where there is room for them.
 */
public record ScreenLayout(Size size, Theme theme, List<Line> header, List<Line> footer) {

  private static final int ROOMY_COLUMNS = 60;
  private static final int ROOMY_ROWS = 16;

  /** How wide the parts may be. */
  public static int columns(Size size) {
    return size.columns() - 2 * margin(size);
  }

  static boolean isRoomy(Size size) {
    return size.rows() >= ROOMY_ROWS;
  }

  /** How many rows are left for what is scrolled. */
  int rows() {
    var blank = isRoomy(size) ? 2 : 0;
    return Math.max(1, size.rows() - header.size() - footer.size() - blank);
  }

  Viewport window(List<LineBlock> body) {
    return window(body, 0);
  }

  /** The screen with so much of a body that is scrolled. */
  public Screen scrolled(List<LineBlock> body, int scroll) {
    return screen(window(body).rows(scroll));
  }

  /** How far down it is worth to scroll, in lines; 0 when everything is in sight. */
  public int scrollLimit(List<LineBlock> body) {
    return window(body).limit();
  }

  /** A window below some rows that stay where they are. */
  Viewport window(List<LineBlock> body, int below) {
    return new Viewport(body, columns(size), rows() - below, theme);
  }

  Screen screen(List<Line> body) {
    var blank = isRoomy(size) ? List.of(Line.EMPTY) : List.<Line>of();
    var lines = new ArrayList<Line>();
    Stream.of(header, blank, body, blank, footer).forEach(lines::addAll);
    var set =
        lines.stream().map(line -> line.isEmpty() ? line : line.indent(margin(size))).toList();
    return theme.finish(new Screen(set).within(size));
  }

  private static int margin(Size size) {
    return size.columns() >= ROOMY_COLUMNS ? 1 : 0;
  }
}
