package javalings.pty;

import java.util.Map;
import org.jline.utils.ScreenTerminal;

/** A row of a terminal as text, with the look of its pieces: {@code [bold red|error]: no}. */
final class Look {

  /** The colours that our palette uses, as the emulation numbers them: four bits a channel. */
  private static final Map<Integer, String> COLOURS =
      Map.of(
          0x800, "red", 0x080, "green", 0x880, "yellow", 0x008, "blue", 0x808, "magenta", 0x088,
          "cyan");

  private Look() {}

  static String of(long[] cells, int from, int columns) {
    var row = new StringBuilder();
    var before = "";
    for (var cell = from; cell < from + columns; cell++) {
      var character = ScreenTerminal.cellCodePoint(cells[cell]);
      var look = of(cells[cell]);
      if (!look.equals(before)) {
        row.append(before.isEmpty() ? "" : "]").append(look.isEmpty() ? "" : "[" + look + "|");
        before = look;
      }
      row.append(character == 0 ? "" : Character.toString(character));
    }
    return (row + (before.isEmpty() ? "" : "]")).stripTrailing();
  }

  private static String of(long cell) {
    var look = new StringBuilder();
    look.append(ScreenTerminal.cellBold(cell) ? "bold " : "");
    look.append(ScreenTerminal.cellDim(cell) ? "dim " : "");
    look.append(ScreenTerminal.cellUnderline(cell) ? "underlined " : "");
    look.append(ScreenTerminal.cellInverse(cell) ? "reversed " : "");
    look.append(ScreenTerminal.cellHasForeground(cell) ? colour(cell) : "");
    return look.toString().strip();
  }

  private static String colour(long cell) {
    var colour = ScreenTerminal.cellForeground(cell);
    return COLOURS.getOrDefault(colour, "colour " + Integer.toHexString(colour));
  }
}
