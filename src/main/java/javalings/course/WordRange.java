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

  static final WordRange NONE = new WordRange(WordCounts.NONE, WordCounts.NONE);

  static WordRange of(List<WordCounts> answers) {
    return new WordRange(WordCounts.most(answers), WordCounts.least(answers));
  }

  /**
   * The difference of an answer to a group.
   *
   * @param tooMuch the words that it has more often than any of the group
   * @param missing the words that it has less often than all of the group
   */
  record Fault(WordCounts tooMuch, WordCounts missing) {

    /** The part of this fault that another one has, too; none where this one has nothing. */
    OptionalDouble partIn(Fault other) {
      var all = tooMuch.sum() + missing.sum();
      var common = tooMuch.common(other.tooMuch) + missing.common(other.missing);
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common / all);
    }
  }

  Fault fault(WordCounts answer) {
    return new Fault(answer.beyond(most), least.beyond(answer));
  }
}
