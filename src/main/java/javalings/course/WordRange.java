package javalings.course;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How often a group of answers has each word.
 *
 * @param most as often as the answer that has it most often
 * @param least as often as every answer has it
 */
record WordRange(WordCounts most, WordCounts least) {

  static WordRange of(List<WordCounts> answers) {
    return new WordRange(WordCounts.most(answers), WordCounts.least(answers));
  }

  /** The range of both groups together. */
  WordRange with(WordRange other) {
    return new WordRange(
        WordCounts.most(List.of(most, other.most)), WordCounts.least(List.of(least, other.least)));
  }

  /**
   * The deviation of an answer from a group.
   *
   * @param tooMuch the words that it has more often than any of the group
   * @param missing the words that it has less often than all of the group
   */
  record Deviation(WordCounts tooMuch, WordCounts missing) {

    /** The part of it that another deviation has, too; none where this one is empty. */
    OptionalDouble partIn(Deviation other) {
      var all = tooMuch.sum() + missing.sum();
      var common = tooMuch.common(other.tooMuch) + missing.common(other.missing);
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common / all);
    }
  }

  Deviation deviation(WordCounts answer) {
    return new Deviation(answer.beyond(most), least.beyond(answer));
  }
}
