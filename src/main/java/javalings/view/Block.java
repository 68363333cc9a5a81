package javalings.view;

import java.util.List;

/**
 * Lines that belong together, with the words for them when they are out of sight.
 *
 * @param one {@code error}
 * @param many {@code errors}; empty when there is never more than one, and it is not counted
 * @param count how many of them it stands for
 */
record Block(String one, String many, int count, List<Line> lines) {

  Block {
    lines = List.copyOf(lines);
  }

  Block(String one, String many, List<Line> lines) {
    this(one, many, 1, lines);
  }

  Block with(List<Line> other) {
    return new Block(one, many, count, other);
  }
}
