package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * When operations on a concurrent object began and ended, and what they returned. It is
 * linearizable if the operations, done one after the other in some order that keeps to what had
 * ended before what began, return the same: Herlihy and Wing, <i>Linearizability: a correctness
 * condition for concurrent objects</i> (TOPLAS 1990).
 *
 * @param orders what the sequential object says to each order that is possible
 */
public record OperationHistory(List<Entry> entries, List<Refuted> orders) {

  public OperationHistory {
    entries = List.copyOf(entries);
    orders = List.copyOf(orders);
  }

  /**
   * An operation.
   *
   * @param begin its place among all beginnings and ends, from 0
   */
  public record Entry(String name, String thread, int begin, int end, String result) {

    boolean isBefore(Entry other) {
      return end < other.begin;
    }
  }

  /** An order of the operations, and where the sequential object returns something else. */
  public record Refuted(List<String> order, String where) {}

  /** Whether no operation began before another had ended. */
  public boolean isSequential() {
    return entries.stream()
        .allMatch(one ->
            entries.stream()
                .allMatch(two -> one.equals(two) || one.isBefore(two) || two.isBefore(one)));
  }

  /** All orders of the operations that keep to what had ended before what began. */
  static List<List<Integer>> orders(List<Entry> entries) {
    List<List<Integer>> found = new ArrayList<>();
    extend(entries, List.of(), found);
    return found;
  }

  private static void extend(List<Entry> entries, List<Integer> begun, List<List<Integer>> found) {
    if (begun.size() == entries.size()) {
      found.add(begun);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!begun.contains(i) && mayFollow(entries, begun, i)) {
        List<Integer> longer = new ArrayList<>(begun);
        longer.add(i);
        extend(entries, longer, found);
      }
    }
  }

  private static boolean mayFollow(List<Entry> entries, List<Integer> begun, int next) {
    for (int i = 0; i < entries.size(); i++) {
      boolean isOpen = i != next && !begun.contains(i);
      if (isOpen && entries.get(i).isBefore(entries.get(next))) {
        return false;
      }
    }
    return true;
  }
}
