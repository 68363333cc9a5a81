package javalings.view.text;

import java.util.List;

/**
 * Lines that belong together, with the words for them when they are out of sight.
 *
 * @param one {@code error}
 * @param many {@code errors}; empty when there is never more than one, and it is not counted
 * @param count how many of them it stands for
 * @param check the name of the check that it tells of; empty for none
 */
public record LineBlock(String one, String many, int count, List<Line> lines, String check) {

  public LineBlock {
    lines = List.copyOf(lines);
  }

  public LineBlock(String one, String many, List<Line> lines) {
    this(one, many, 1, lines);
  }

  public LineBlock(String one, String many, int count, List<Line> lines) {
    this(one, many, count, lines, "");
  }

  /** The same for other lines. */
  public LineBlock with(List<Line> other) {
    return new LineBlock(one, many, count, other, check);
  }

  /** The same as what a check of this name has to tell. */
  public LineBlock of(String name) {
    return new LineBlock(one, many, count, lines, name);
  }
}
