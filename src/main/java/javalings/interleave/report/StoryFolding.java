package javalings.interleave.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shortens a story in which a thread does the same again and again: the first and last time stay.
 */
final class StoryFolding {

  /** As long as a round of a loop may be. */
  private static final int LONGEST_ROUND = 12;

  /** Fewer rounds are told. */
  private static final int FEWEST_ROUNDS = 6;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private StoryFolding() {}

  static List<InterleaveStep> fold(List<InterleaveStep> steps) {
    List<String> keys = steps.stream().map(StoryFolding::key).toList();
    List<InterleaveStep> folded = new ArrayList<>();
    for (int i = 0; i < steps.size(); ) {
      int round = round(keys, i);
      int rounds = round == 0 ? 0 : rounds(keys, i, round);
      if (rounds < FEWEST_ROUNDS) {
        folded.add(steps.get(i));
        i++;
      } else {
        folded.addAll(steps.subList(i, i + round));
        folded.add(left((rounds - 2) * round, steps.get(i + round)));
        folded.addAll(steps.subList(i + (rounds - 1) * round, i + rounds * round));
        i += rounds * round;
      }
    }
    return folded;
  }

  private static InterleaveStep left(int count, InterleaveStep first) {
    return new InterleaveStep(
        first.thread(),
        first.file(),
        first.line(),
        "… " + String.format(Locale.ROOT, "%,d", count) + " steps like these");
  }

  /** The same for two steps that only count on. */
  private static String key(InterleaveStep step) {
    return step.thread() + step.file() + step.line() + NUMBERS.matcher(step.what()).replaceAll("0");
  }

  /** The length of the round that is repeated from here; 0 if none is. */
  private static int round(List<String> keys, int from) {
    for (int length = 1; length <= LONGEST_ROUND; length++) {
      if (rounds(keys, from, length) >= FEWEST_ROUNDS) {
        return length;
      }
    }
    return 0;
  }

  private static int rounds(List<String> keys, int from, int length) {
    int at = from + length;
    while (at < keys.size() && keys.get(at).equals(keys.get(at - length))) {
      at++;
    }
    return (at - from) / length;
  }
}
