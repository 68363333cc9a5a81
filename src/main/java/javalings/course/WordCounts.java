package javalings.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;

/**
 * How often each word stands in an answer, and each pair of neighbours: words alone, since places
 * change, and pairs, since order matters. In a difference the counts may be negative.
 */
final class WordCounts {

  /** The member that comes after another one says nothing. */
  private static final String END = "}";

  static final WordCounts NONE = new WordCounts(Map.of());

  private final Map<String, Integer> counts;

  private WordCounts(Map<String, Integer> counts) {
    this.counts = counts;
  }

  static WordCounts of(List<String> words) {
    var pairs = new ArrayList<>(words);
    for (var at = 1; at < words.size(); at++) {
      if (!words.get(at - 1).equals(END)) {
        pairs.add(words.get(at - 1) + " " + words.get(at));
      }
    }
    return ofEach(pairs);
  }

  /** Words alone. */
  static WordCounts ofEach(List<String> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new WordCounts(counts);
  }

  /** As often as the answer that has it most often. */
  static WordCounts most(List<WordCounts> answers) {
    return joined(answers, Math::max);
  }

  /** As often as every answer has it. */
  static WordCounts least(List<WordCounts> answers) {
    return joined(answers, Math::min);
  }

  private static WordCounts joined(List<WordCounts> answers, IntBinaryOperator join) {
    return answers.stream().reduce((one, other) -> one.with(other, join)).orElse(NONE);
  }

  WordCounts minus(WordCounts other) {
    return with(other, (mine, theirs) -> mine - theirs);
  }

  /** The words that stand here more often than there, and how much more often. */
  WordCounts beyond(WordCounts other) {
    return with(other, (mine, theirs) -> Math.max(0, mine - theirs));
  }

  private WordCounts with(WordCounts other, IntBinaryOperator join) {
    var joined = new HashMap<String, Integer>();
    words(other).forEach(word -> joined.put(word, join.applyAsInt(count(word), other.count(word))));
    joined.values().removeIf(count -> count == 0);
    return new WordCounts(joined);
  }

  /** The words of both, each once. */
  private Stream<String> words(WordCounts other) {
    return Stream.concat(
        counts.keySet().stream(),
        other.counts.keySet().stream().filter(word -> !counts.containsKey(word)));
  }

  private int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many words both have; neither has negative counts. */
  int common(WordCounts other) {
    return sum(other, Math::min);
  }

  /**
   * Jaccard's measure, from 0 to 1; a word that one has gained and the other lost is not common.
   */
  double likeness(WordCounts other) {
    var either = sum(other, WordCounts::either);
    return either == 0 ? 0 : (double) sum(other, WordCounts::both) / either;
  }

  private static int both(int mine, int theirs) {
    return isShared(mine, theirs) ? Math.min(Math.abs(mine), Math.abs(theirs)) : 0;
  }

  private static int either(int mine, int theirs) {
    return isShared(mine, theirs)
        ? Math.max(Math.abs(mine), Math.abs(theirs))
        : Math.abs(mine) + Math.abs(theirs);
  }

  private static boolean isShared(int mine, int theirs) {
    return mine * (long) theirs > 0;
  }

  private int sum(WordCounts other, IntBinaryOperator join) {
    return words(other).mapToInt(word -> join.applyAsInt(count(word), other.count(word))).sum();
  }
}
