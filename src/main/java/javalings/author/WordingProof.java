package javalings.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.course.CodeBlock;
import javalings.course.CodeWords;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.course.Hints.Passage;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * Measures whether hints can be read by somebody to whom English is a second language. {@code
 * src/docs/style.md} has the rules with examples, of which a part can be measured.
 */
public final class WordingProof {

  private static final int LONGEST_SENTENCE = 25;
  private static final int LONGEST_RUNG = 90;

  /** Years of school, by the formula of Flesch and Kincaid. */
  private static final double HIGHEST_GRADE = 8;

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

  private static final int RUN = 8;

  private static final Pattern INLINE_CODE = Pattern.compile("`([^`\n]+)`");

  private final Hints hints;
  private final List<Fault> faults = new ArrayList<>();

  private WordingProof(Hints hints) {
    this.hints = hints;
  }

  /**
   * All that is hard to read in the hints of a course, in its order.
   *
   * @throws javalings.course.CourseFault when the course cannot be read at all
   */
  public static List<Fault> of(CourseFolder course, Predicate<Exercise> wanted) {
    return course.load().exercises().stream()
        .filter(wanted)
        .flatMap(exercise ->
            readable(course, exercise)
                .flatMap(hints -> new WordingProof(hints).measured(course, exercise).stream()))
        .toList();
  }

  /** The proof of the exercise says why hints cannot be read. */
  private static Stream<Hints> readable(CourseFolder course, Exercise exercise) {
    try {
      return Stream.of(course.hints(exercise));
    } catch (CourseFault unreadable) {
      return Stream.empty();
    }
  }

  private List<Fault> measured(CourseFolder course, Exercise exercise) {
    passages().forEach(this::measure);
    hints.ladder().forEach(this::rungIsShort);
    rungsDoNotRepeat();
    rungsKeepTheSolution(runsOf(course.solution(exercise)), runsOf(course.starter(exercise)));
    return faults;
  }

  private Stream<Passage> passages() {
    return Stream.of(
            Stream.of(hints.about()),
            hints.ladder().stream(),
            hints.cases().stream().map(Hints.Case::passage),
            hints.rust().stream(),
            hints.why().stream())
        .flatMap(it -> it);
  }

  private void measure(Passage passage) {
    var sentences = Sentence.in(passage);
    sentences.forEach(this::isShort);
    sentences.forEach(this::beginsWithItsNoun);
    sentences.forEach(this::isPlain);
    var grade = grade(sentences);
    if (grade > HIGHEST_GRADE) {
      fault(
          passage.line(),
          String.format(
              Locale.ROOT,
              "This text needs %.1f years of school (Flesch-Kincaid), more than %.0f. Write shorter"
                  + " sentences and shorter words",
              grade,
              HIGHEST_GRADE));
    }
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

  private void rungIsShort(Passage rung) {
    var words = Sentence.in(rung).stream().mapToInt(sentence -> sentence.words().size()).sum();
    if (words > LONGEST_RUNG) {
      fault(
          rung.line(),
          "This hint has %d words, more than %d. Say one thing".formatted(words, LONGEST_RUNG));
    }
  }

  private void rungsDoNotRepeat() {
    var said = new HashSet<String>();
    for (var rung : hints.ladder()) {
      for (var sentence : Sentence.in(rung)) {
        if (sentence.words().size() > 3 && !said.add(sentence.text())) {
          fault(
              sentence.line(),
              "An earlier hint has said this. Say something new: " + sentence.beginning());
        }
      }
    }
  }

  /** The last rung is there to say the edit. */
  private void rungsKeepTheSolution(Set<List<String>> solution, Set<List<String>> starter) {
    for (var rung : hints.ladder().subList(0, Math.max(0, hints.ladder().size() - 1))) {
      code(rung)
          .flatMap(code -> runs(CodeWords.of(code)))
          .filter(run -> solution.contains(run) && !starter.contains(run))
          .findFirst()
          .ifPresent(run ->
              fault(
                  rung.line(),
                  "This hint has %d words of the solution in a row, and is not the last one: %s"
                      .formatted(RUN, String.join(" ", run))));
    }
  }

  private static Stream<String> code(Passage rung) {
    return Stream.concat(
        CodeBlock.in(rung.markdown()).stream()
            .filter(block -> !block.is("rust"))
            .map(CodeBlock::code),
        INLINE_CODE.matcher(rung.markdown()).results().map(it -> it.group(1)));
  }

  private static Set<List<String>> runsOf(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> runs(CodeWords.of(source.text())))
        .collect(Collectors.toSet());
  }

  private static Stream<List<String>> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(at -> words.subList(at, at + RUN));
  }

  private static double grade(List<Sentence> sentences) {
    var words = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    var syllables = sentences.stream().mapToInt(Sentence::syllables).sum();
    return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }

  private void fault(int line, String message) {
    faults.add(new Fault(hints.file(), line, message));
  }
}
