package javalings.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javalings.course.CourseFault.Fault;

/**
 * Measures the texts in one file by the rules of {@code src/docs/style.md}: how long the sentences
 * are, how they begin, which words they have.
 */
final class WordingMeasures {

  private static final int LONGEST_SENTENCE = 25;

  /** Years of school, by the formula of Flesch and Kincaid. */
  private static final double HIGHEST_GRADE = 8;

  /** Of fewer words, one long name makes a grade of any height. */
  private static final int FEWEST_WORDS = 20;

  /** A pronoun that begins a sentence sends the reader back to look for its noun. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:(?:It|Its|They|Them|Their|He|She)\\b"
              + "|(?:This|That|These|Those) (?:is|are|was|were|has|had|does|did|can|may|might|must"
              + "|will|would|makes?|means?|works?|keeps?|holds?|helps?|costs?|needs?|takes?|gives?"
              + "|says?|shows?|happens?|also|only|too|not)\\b|(?:This|That)[,.:]).*");

  /** Images and slips: learners of English read another meaning into each of them. */
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?i).*\\b(?:mend(?:s|ed|ing)?|cannot be had|is told so|belongs into|hangs at"
              + "|stands? it when|on earth|in the dark|on thin ice|gives? the game away"
              + "|sweep(?:s|ing)? under|silver bullet|rule of thumb|by the book|at the end of the day)\\b.*");

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  WordingMeasures(String file) {
    this.file = file;
  }

  /** All that was found, in the order in which it was measured. */
  List<Fault> faults() {
    return faults;
  }

  void fault(int line, String message) {
    faults.add(new Fault(file, line, message));
  }

  /**
   * Measures a text that is read as a whole.
   *
   * @param line where it begins
   */
  void measure(int line, List<Sentence> sentences) {
    sentences.forEach(this::measure);
    var grade = grade(sentences);
    if (grade > HIGHEST_GRADE) {
      fault(
          line,
          String.format(
              Locale.ROOT,
              "This text needs %.1f years of school (Flesch-Kincaid), more than %.0f. Write shorter"
                  + " sentences and shorter words",
              grade,
              HIGHEST_GRADE));
    }
  }

  /** As {@link #measure(int, List)}, but the formula is made for texts of some length. */
  void measureUnlessShort(int line, List<Sentence> sentences) {
    if (Sentence.wordsIn(sentences) < FEWEST_WORDS) {
      sentences.forEach(this::measure);
    } else {
      measure(line, sentences);
    }
  }

  private void measure(Sentence sentence) {
    isShort(sentence);
    beginsWithItsNoun(sentence);
    isPlain(sentence);
  }

  private void isShort(Sentence sentence) {
    if (sentence.words().size() > LONGEST_SENTENCE) {
      fault(
          sentence.line(),
          "This sentence has %d words, more than %d. Make two of it: %s"
              .formatted(sentence.words().size(), LONGEST_SENTENCE, sentence.beginning()));
    }
  }

  private void beginsWithItsNoun(Sentence sentence) {
    if (PRONOUN.matcher(sentence.text()).matches()) {
      fault(
          sentence.line(),
          "This sentence begins with a pronoun. Begin with the noun: " + sentence.beginning());
    }
  }

  private void isPlain(Sentence sentence) {
    if (IMAGE.matcher(sentence.text()).matches()) {
      fault(
          sentence.line(),
          "This sentence has a phrase that is no plain English (src/docs/style.md): "
              + sentence.beginning());
    }
  }

  private static double grade(List<Sentence> sentences) {
    var words = Sentence.wordsIn(sentences);
    var syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
    return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }
}
