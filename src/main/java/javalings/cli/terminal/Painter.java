package javalings.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Ansi;
import javalings.view.text.Line;
import javalings.view.text.Palette;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import org.jspecify.annotations.Nullable;

/**
 * Turns one screen of a terminal into the next: sends the rows that differ, as one synchronized
 * update (private mode 2026; terminals without it ignore it).
 */
final class Painter {

  private static final String BEGIN = "\033[?2026h";
  private static final String END = "\033[?2026l";
  private static final String CLEAR = "\033[2J";
  private static final String CLEAR_TO_END_OF_LINE = "\033[K";

  private final Palette palette;
  private List<Line> shown = List.of();
  private @Nullable Size size;

  Painter(Palette palette) {
    this.palette = palette;
  }

  /** Forgets what the terminal shows, so that the next screen is sent whole. */
  void forget() {
    size = null;
  }

  /** The bytes that bring a screen up; empty when it is up already. */
  String paint(Screen screen, Size terminal) {
    var clean = terminal.equals(size) ? "" : CLEAR;
    var next = rows(screen, terminal);
    var changes = changes(clean.isEmpty() ? shown : List.of(), next, terminal.columns());
    shown = next;
    size = terminal;
    return clean.isEmpty() && changes.isEmpty() ? "" : BEGIN + clean + changes + END;
  }

  private String changes(List<Line> from, List<Line> to, int columns) {
    var changes = new StringBuilder();
    for (var row = 0; row < to.size(); row++) {
      var before = row < from.size() ? from.get(row) : Line.EMPTY;
      var after = to.get(row);
      if (!after.equals(before)) {
        changes.append("\033[").append(row + 1).append(";1H").append(Ansi.line(after, palette));
        // Behind a character in the last column the cursor still stands on it: clearing would eat
        // it.
        changes.append(after.width() < columns ? CLEAR_TO_END_OF_LINE : "");
      }
    }
    return changes.toString();
  }

  private static List<Line> rows(Screen screen, Size size) {
    var rows = new ArrayList<Line>(size.rows());
    for (var row = 0; row < size.rows(); row++) {
      var line = row < screen.lines().size() ? screen.lines().get(row) : Line.EMPTY;
      rows.add(line.cut(size.columns()));
    }
    return rows;
  }
}
