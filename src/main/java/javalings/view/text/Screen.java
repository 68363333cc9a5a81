package javalings.view.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows that a person sees, from the top; as long as it needs to be, or as high as its terminal.
 */
public record Screen(List<Line> lines) {

  public Screen {
    lines = List.copyOf(lines);
  }

  /** The text without its styles: the rows, each without the spaces at its end. */
  public String text() {
    return lines.stream()
        .map(line -> line.text().stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** At most {@code size} of it, from the top left. */
  public Screen within(Size size) {
    return new Screen(
        lines.stream().limit(size.rows()).map(line -> line.cut(size.columns())).toList());
  }
}
