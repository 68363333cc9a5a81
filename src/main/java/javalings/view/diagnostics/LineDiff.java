package javalings.view.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines of two texts, side by side: what both have is said once. By the longest common
 * subsequence (Wagner and Fischer, 1974) of what is left between the common beginning and end; of
 * texts that are too long for that, all of it counts as changed.
 */
final class LineDiff {

  private static final int MOST_CELLS = 1_000_000;

  /** Whether both texts have a line, or which of them. */
  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * @param number in the text that it is from, from 1; of a line that both have, in the new one
   */
  record Change(Kind kind, int number, String text) {}

  private final List<String> before;
  private final List<String> after;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** All lines in order, those removed before those added in their place. */
  static List<Change> of(List<String> before, List<String> after) {
    return new LineDiff(before, after).changes();
  }

  private List<Change> changes() {
    var same = commonStart();
    var end = commonEnd(same);
    var changes = new ArrayList<Change>();
    for (var i = 0; i < same; i++) {
      changes.add(same(i));
    }
    changes.addAll(middle(same, before.size() - end, after.size() - end));
    for (var i = after.size() - end; i < after.size(); i++) {
      changes.add(same(i));
    }
    return changes;
  }

  private int commonStart() {
    var most = Math.min(before.size(), after.size());
    var i = 0;
    while (i < most && before.get(i).equals(after.get(i))) {
      i++;
    }
    return i;
  }

  private int commonEnd(int start) {
    var most = Math.min(before.size(), after.size()) - start;
    return new LineDiff(before.reversed().subList(0, most), after.reversed().subList(0, most))
        .commonStart();
  }

  private List<Change> middle(int start, int beforeEnd, int afterEnd) {
    if ((long) (beforeEnd - start) * (afterEnd - start) > MOST_CELLS) {
      return replaced(start, beforeEnd, afterEnd);
    }
    var common = lengths(start, beforeEnd, afterEnd);
    var backwards = new ArrayList<Change>();
    for (int i = beforeEnd, j = afterEnd; i > start || j > start; ) {
      if (i > start && j > start && before.get(i - 1).equals(after.get(j - 1))) {
        backwards.add(same(--j));
        i--;
      } else if (i == start
          || (j > start && common[i - start][j - 1 - start] >= common[i - 1 - start][j - start])) {
        backwards.add(added(--j));
      } else {
        backwards.add(removed(--i));
      }
    }
    Collections.reverse(backwards);
    return backwards;
  }

  private int[][] lengths(int start, int beforeEnd, int afterEnd) {
    var common = new int[beforeEnd - start + 1][afterEnd - start + 1];
    for (var i = 1; i < common.length; i++) {
      for (var j = 1; j < common[0].length; j++) {
        common[i][j] =
            before.get(start + i - 1).equals(after.get(start + j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return common;
  }

  private List<Change> replaced(int start, int beforeEnd, int afterEnd) {
    var changes = new ArrayList<Change>();
    for (var i = start; i < beforeEnd; i++) {
      changes.add(removed(i));
    }
    for (var j = start; j < afterEnd; j++) {
      changes.add(added(j));
    }
    return changes;
  }

  private Change same(int index) {
    return new Change(Kind.SAME, index + 1, after.get(index));
  }

  private Change removed(int index) {
    return new Change(Kind.REMOVED, index + 1, before.get(index));
  }

  private Change added(int index) {
    return new Change(Kind.ADDED, index + 1, after.get(index));
  }
}
