package javalings.interleave.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws steps as a table with a column for each thread, or one below the other where it is narrow.
 */
public final class StepTable {

  /** Below this many columns a table with a column for each thread cannot be read. */
  private static final int NARROW = 60;

  private static final int MOST_STEPS = 60;

  private StepTable() {}

  /**
   * The steps as lines of text, each ended by a line feed.
   *
   * @param order the names of the threads, in the order of their columns
   * @param width how many columns of the screen there are
   */
  public static String render(List<String> order, List<InterleaveStep> steps, int width) {
    List<InterleaveStep> shown = shorten(steps);
    Set<String> seen = shown.stream().map(InterleaveStep::thread).collect(Collectors.toSet());
    List<String> threads = order.stream().filter(seen::contains).distinct().toList();
    boolean manyFiles = shown.stream().map(InterleaveStep::file).distinct().count() > 1;
    Map<String, Integer> widths =
        threads.stream()
            .collect(Collectors.toMap(thread -> thread, thread -> columnWidth(thread, shown)));
    int first =
        Math.max(4, shown.stream().mapToInt(s -> where(s, manyFiles).length()).max().orElse(4));
    int total = first + widths.values().stream().mapToInt(w -> w + 3).sum();
    return width < NARROW || total > width
        ? narrow(shown, manyFiles)
        : wide(shown, threads, widths, first, manyFiles);
  }

  private static int columnWidth(String thread, List<InterleaveStep> steps) {
    int widest =
        steps.stream()
            .filter(step -> step.thread().equals(thread))
            .mapToInt(step -> step.what().length())
            .max()
            .orElse(0);
    return Math.max(thread.length(), widest);
  }

  private static String where(InterleaveStep step, boolean manyFiles) {
    String line = String.valueOf(step.line());
    return manyFiles ? step.file() + ":" + line : line;
  }

  private static String narrow(List<InterleaveStep> steps, boolean manyFiles) {
    StringBuilder text = new StringBuilder();
    int names = steps.stream().mapToInt(step -> step.thread().length()).max().orElse(0);
    for (InterleaveStep step : steps) {
      text.append(pad(step.thread(), names)).append("  ");
      text.append(where(step, manyFiles)).append(": ").append(step.what()).append('\n');
    }
    return text.toString();
  }

  private static String wide(
      List<InterleaveStep> steps,
      List<String> threads,
      Map<String, Integer> widths,
      int first,
      boolean manyFiles) {
    StringBuilder text = new StringBuilder(pad("line", first));
    threads.forEach(
        thread -> text.append(" │ ").append(pad(thread, widths.getOrDefault(thread, 0))));
    endLine(text);
    for (InterleaveStep step : steps) {
      text.append(" ".repeat(first - where(step, manyFiles).length()));
      text.append(where(step, manyFiles));
      for (String thread : threads) {
        String cell = step.thread().equals(thread) ? step.what() : "";
        text.append(" │ ").append(pad(cell, widths.getOrDefault(thread, 0)));
      }
      endLine(text);
    }
    return text.toString();
  }

  private static void endLine(StringBuilder text) {
    while (text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Folds repetitions, and leaves out the middle of what is still too long. */
  private static List<InterleaveStep> shorten(List<InterleaveStep> steps) {
    List<InterleaveStep> folded = new ArrayList<>();
    for (int i = 0; i < steps.size(); ) {
      int same = i;
      while (same < steps.size() && steps.get(same).equals(steps.get(i))) {
        same++;
      }
      folded.add(times(steps.get(i), same - i));
      i = same;
    }
    if (folded.size() <= MOST_STEPS) {
      return folded;
    }
    List<InterleaveStep> shown = new ArrayList<>(folded.subList(0, MOST_STEPS / 2));
    int left = folded.size() - MOST_STEPS;
    InterleaveStep at = folded.get(MOST_STEPS / 2);
    shown.add(
        new InterleaveStep(at.thread(), at.file(), at.line(), "… %d more steps".formatted(left)));
    shown.addAll(folded.subList(folded.size() - MOST_STEPS / 2, folded.size()));
    return shown;
  }

  private static InterleaveStep times(InterleaveStep step, int count) {
    return count == 1
        ? step
        : new InterleaveStep(
            step.thread(), step.file(), step.line(), step.what() + " (%d×)".formatted(count));
  }
}
