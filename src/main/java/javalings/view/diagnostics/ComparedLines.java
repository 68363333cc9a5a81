package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of two texts side by side: a line that both have, or lines that stand in each other's
 * place.
 *
 * @param mine the line of the first text; none where only the second has one
 * @param other the line of the second text
 * @param isSame whether they differ by nothing, or by their indentation alone
 */
public record ComparedLines(Optional<String> mine, Optional<String> other, boolean isSame) {

  /** The rows of two texts. */
  public static List<ComparedLines> of(String mine, String other) {
    var first = mine.lines().toList();
    var second = other.lines().toList();
    var rows = new ArrayList<ComparedLines>();
    var removed = new ArrayList<String>();
    var added = new ArrayList<String>();
    var at = 0;
    for (var change : LineDiff.of(stripped(first), stripped(second))) {
      switch (change.kind()) {
        case SAME -> {
          pair(removed, added, rows);
          rows.add(same(first.get(at++), second.get(change.number() - 1)));
        }
        case REMOVED -> removed.add(first.get(at++));
        case ADDED -> added.add(second.get(change.number() - 1));
      }
    }
    pair(removed, added, rows);
    return rows;
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).toList();
  }

  private static ComparedLines same(String mine, String other) {
    return new ComparedLines(Optional.of(mine), Optional.of(other), true);
  }

  private static void pair(List<String> removed, List<String> added, List<ComparedLines> rows) {
    for (var i = 0; i < Math.max(removed.size(), added.size()); i++) {
      rows.add(new ComparedLines(at(removed, i), at(added, i), false));
    }
    removed.clear();
    added.clear();
  }

  private static Optional<String> at(List<String> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }
}
