package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

  /** A line for each operation, with the time that it took, and one for each order. */
  public String table() {
    int names = entries.stream().mapToInt(entry -> entry.name.length()).max().orElse(0);
    String rows =
        entries.stream()
            .map(entry ->
                "%s  %s  %s  %s"
                    .formatted(entry.thread, padded(entry.name, names), bar(entry), entry.result))
            .collect(Collectors.joining("\n"));
    return rows + "\n\nOne after the other, they would return something else:\n" + refuted();
  }

  private String bar(Entry entry) {
    return " ".repeat(2 * entry.begin)
        + "├"
        + "─".repeat(2 * (entry.end - entry.begin) - 1)
        + "┤"
        + " ".repeat(2 * (2 * entries.size() - 1 - entry.end));
  }

  private String refuted() {
    int width =
        orders.stream().mapToInt(it -> String.join(", ", it.order).length()).max().orElse(0);
    return orders.stream()
        .map(it -> "  %s   %s".formatted(padded(String.join(", ", it.order), width), it.where))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
