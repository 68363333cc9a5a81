package javalings.view.screens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Quantity;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/**
 * How far checking everything is.
 *
 * @param cells every exercise, in the order of the course
 */
public record CheckAllView(String course, List<Cell> cells, Duration elapsed) implements Scene {

  public CheckAllView {
    cells = List.copyOf(cells);
  }

  /** Where an exercise stands. */
  public enum State {
    WAITING,
    CHECKING,
    SOLVED,
    PENDING
  }

  public record Cell(String topic, String name, State state) {}

  long count(State state) {
    return cells.stream().filter(cell -> cell.state() == state).count();
  }

  boolean finished() {
    return count(State.WAITING) + count(State.CHECKING) == 0;
  }

  @Override
  public Screen render(Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var statusRow = new StatusRow(columns, theme);
    var title = Line.of(Style.TITLE, theme.say(finished() ? "all.checked" : "all.checking"));
    var header = statusRow.ends(title, Line.of(Style.DIM, Quantity.of(elapsed)));
    var layout = new ScreenLayout(size, theme, List.of(header), footer(columns, theme));
    return layout.scrolled(body(layout, theme), 0);
  }

  /**
   * The grid and what came of it, to be printed; the cursor goes below it, on a row of its own.
   * Rows that have scrolled out of the terminal cannot be drawn over, so all of it fits.
   */
  public Screen print(Size size, Theme theme) {
    var columns = size.columns();
    var legend = Wrap.words(legend(theme), columns);
    var lines = new ArrayList<>(legend);
    lines.addAll(grid(columns, theme, size.rows() - 1 - legend.size()));
    return theme.finish(new Screen(lines.stream().limit(size.rows() - 1L).toList()));
  }

  private List<Line> footer(int columns, Theme theme) {
    var progress = new StatusRow(columns, theme).progress((int) count(State.SOLVED), cells.size());
    return List.of(
        progress, new KeyBar(List.of(new KeyBar.Key("q", theme.say("key.back"), 1))).line(columns));
  }

  private List<LineBlock> body(ScreenLayout layout, Theme theme) {
    var columns = ScreenLayout.columns(layout.size());
    var legend = Wrap.words(legend(theme), columns);
    var summary = summary(columns, theme);
    var room = layout.rows() - legend.size() - summary.size() - 2;
    var grid = grid(columns, theme, room);
    var blocks = new ArrayList<>(List.of(new LineBlock("legend", "", legend)));
    blocks.add(new LineBlock("exercises", "", grid));
    if (!summary.isEmpty()) {
      blocks.add(new LineBlock("result", "", summary));
    }
    return blocks;
  }

  private Line legend(Theme theme) {
    var spans = new ArrayList<TextSpan>();
    for (var state : State.values()) {
      spans.add(TextSpan.plain(spans.isEmpty() ? "" : ", "));
      spans.add(TextSpan.of(style(state), sign(state, theme)));
      spans.add(TextSpan.plain(" " + theme.say(word(state), count(state))));
    }
    return new Line(spans);
  }

  private List<Line> grid(int columns, Theme theme, int room) {
    var numbered = grid(columns, theme, true);
    return numbered.size() <= room ? numbered : grid(columns, theme, false);
  }

  private List<Line> grid(int columns, Theme theme, boolean numbered) {
    var digits = numbered ? Integer.toString(cells.size()).length() : 0;
    var width = digits + (numbered ? 3 : 1);
    var inRow = Math.max(1, columns / width);
    var rows = new ArrayList<Line>();
    for (var from = 0; from < cells.size(); from += inRow) {
      var row = Line.EMPTY;
      for (var i = from; i < Math.min(from + inRow, cells.size()); i++) {
        var number = numbered ? " ".repeat(digits - digits(i + 1)) + (i + 1) : "";
        row = row.then(cell(cells.get(i), number, theme, numbered));
      }
      rows.add(row);
    }
    return rows;
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static Line cell(Cell cell, String number, Theme theme, boolean numbered) {
    var text = number + sign(cell.state(), theme);
    return Line.of(TextSpan.of(style(cell.state()), text), TextSpan.plain(numbered ? "  " : ""));
  }

  private List<Line> summary(int columns, Theme theme) {
    if (!finished()) {
      return List.of();
    }
    var text =
        cells.stream()
            .filter(cell -> cell.state() == State.PENDING)
            .findFirst()
            .map(first -> pending(first, theme))
            .orElseGet(() -> theme.say("all.everything"));
    return Wrap.words(Style.TITLE, text, columns);
  }

  private String pending(Cell first, Theme theme) {
    var count = count(State.PENDING);
    var key = count == 1 ? "all.one-pending" : "all.some-pending";
    return theme.say(key, Quantity.of(count), first.name(), first.topic());
  }

  private static String sign(State state, Theme theme) {
    return switch (state) {
      case WAITING -> theme.isUnicode() ? "·" : ".";
      case CHECKING -> "?";
      case SOLVED -> theme.isUnicode() ? "✓" : "+";
      case PENDING -> theme.isUnicode() ? "✗" : "x";
    };
  }

  private static String word(State state) {
    return switch (state) {
      case WAITING -> "all.waiting";
      case CHECKING -> "all.being-checked";
      case SOLVED -> "all.solved";
      case PENDING -> "all.pending";
    };
  }

  private static Style style(State state) {
    return switch (state) {
      case WAITING -> Style.DIM;
      case CHECKING -> Style.HINT;
      case SOLVED -> Style.OK;
      case PENDING -> Style.FAIL;
    };
  }
}
