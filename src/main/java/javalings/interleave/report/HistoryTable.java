package javalings.interleave.report;

import java.util.List;
import java.util.stream.Collectors;
import javalings.interleave.explore.OperationHistory;
import javalings.interleave.explore.OperationHistory.Entry;
import javalings.interleave.explore.OperationHistory.Refuted;

/** Draws a history of operations, with a bar for the time that each took. */
public final class HistoryTable {

  private HistoryTable() {}

  /** A line for each operation, and one for each order that does not explain the results. */
  public static String render(OperationHistory history) {
    return rows(history.entries())
        + "\n\nOne after the other, they would return something else:\n"
        + refuted(history.orders());
  }

  private static String rows(List<Entry> entries) {
    int names = entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
    int times = 2 * entries.size();
    return entries.stream()
        .map(entry ->
            "%s  %s  %s  %s"
                .formatted(
                    entry.thread(),
                    StepTable.pad(entry.name(), names),
                    bar(entry, times),
                    entry.result()))
        .collect(Collectors.joining("\n"));
  }

  /** Two columns for each begin and end. */
  private static String bar(Entry entry, int times) {
    return " ".repeat(2 * entry.begin())
        + "├"
        + "─".repeat(2 * (entry.end() - entry.begin()) - 1)
        + "┤"
        + " ".repeat(2 * (times - 1 - entry.end()));
  }

  private static String refuted(List<Refuted> orders) {
    int width = orders.stream().mapToInt(it -> names(it).length()).max().orElse(0);
    return orders.stream()
        .map(it -> "  %s   %s".formatted(StepTable.pad(names(it), width), it.where()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String names(Refuted refuted) {
    return String.join(", ", refuted.order());
  }
}
