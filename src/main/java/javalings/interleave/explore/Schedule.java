package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One schedule of a program, which can be written down and run again: {@code 1.0.2x1:u:Counter.n}.
 *
 * @param choices the threads that are chosen where several could go on, by number in the order of
 *     their start; after those no thread is interrupted
 * @param watchesUnlocks whether giving a lock back is a step of its own ({@code u})
 * @param watchesOutput whether printing is a step of its own ({@code o})
 * @param turnsParallel whether a stream may become parallel behind stages that wait for that
 *     ({@code p})
 * @param failsAlways whether every other schedule that was tried fails too ({@code a})
 * @param racy the members, as {@code Counter.n}, whose plain accesses are steps
 */
public record Schedule(
    List<Integer> choices,
    boolean watchesUnlocks,
    boolean watchesOutput,
    boolean turnsParallel,
    boolean failsAlways,
    Set<String> racy) {

  private static final String NONE = "none";
  private static final Pattern FORM =
      Pattern.compile("(?:none|\\d+(?:x\\d+)?(?:\\.\\d+(?:x\\d+)?)*)(?::u?o?p?a?(?::[^:]+)?)?");

  private static final Pattern PLAIN = Pattern.compile("[\\w.,:-]+");

  /** No program of use makes more choices; a typing error is not to take all memory. */
  private static final int MOST_CHOICES = 100_000;

  public Schedule {
    choices = List.copyOf(choices);
    racy = Set.copyOf(racy);
  }

  /** Reads the text that {@link #toString} has written; empty for any other. */
  public static Optional<Schedule> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    List<String> parts = Arrays.asList(text.split(":"));
    String flags = parts.size() > 1 ? parts.get(1) : "";
    Set<String> racy = parts.size() > 2 ? Set.copyOf(List.of(parts.get(2).split(","))) : Set.of();
    return choices(parts.getFirst())
        .map(choices ->
            new Schedule(
                choices,
                flags.contains("u"),
                flags.contains("o"),
                flags.contains("p"),
                flags.contains("a"),
                racy));
  }

  private static Optional<List<Integer>> choices(String text) {
    List<Integer> choices = new ArrayList<>();
    try {
      for (String run : text.equals(NONE) ? new String[0] : text.split("\\.")) {
        int x = run.indexOf('x');
        int times = x < 0 ? 1 : Integer.parseInt(run.substring(0, x));
        Integer thread = Integer.valueOf(run.substring(x + 1));
        for (int i = 0; i < times && choices.size() <= MOST_CHOICES; i++) {
          choices.add(thread);
        }
      }
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
    return choices.size() > MOST_CHOICES ? Optional.empty() : Optional.of(choices);
  }

  /** Repetitions are counted: {@code 2x1} is thread 1 twice. */
  @Override
  public String toString() {
    String flags =
        (watchesUnlocks ? "u" : "")
            + (watchesOutput ? "o" : "")
            + (turnsParallel ? "p" : "")
            + (failsAlways ? "a" : "");
    String members = racy.isEmpty() ? "" : ":" + String.join(",", new TreeSet<>(racy));
    return runs() + (flags.isEmpty() && members.isEmpty() ? "" : ":" + flags) + members;
  }

  /** As an argument for a shell. */
  public String quoted() {
    String text = toString();
    return PLAIN.matcher(text).matches() ? text : "'" + text + "'";
  }

  Schedule always() {
    return new Schedule(choices, watchesUnlocks, watchesOutput, turnsParallel, true, racy);
  }

  private String runs() {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < choices.size(); ) {
      int end = i;
      while (end < choices.size() && choices.get(end).equals(choices.get(i))) {
        end++;
      }
      runs.add(end - i == 1 ? choices.get(i).toString() : end - i + "x" + choices.get(i));
      i = end;
    }
    return runs.isEmpty() ? NONE : runs.stream().collect(Collectors.joining("."));
  }
}
