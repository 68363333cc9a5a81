package javalings.grade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Sha256;
import javalings.model.Source;
import javax.lang.model.SourceVersion;

/** The form of an answer: its words with all names replaced, without comments and white space. */
final class AnswerForms {

  /** Below this, two honest answers are alike by chance. */
  private static final int FEWEST_TOKENS = 150;

  private static final int BYTES = 8;

  private static final Pattern TOKENS =
      Pattern.compile(
          "(?s)(//[^\\n]*|/\\*.*?\\*/)|\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)|\\w+|\\S");

  private final CourseFolder course;

  /** The forms that everybody was given: the starter's and the solution's. */
  private final Map<ExerciseId, List<String>> given = new ConcurrentHashMap<>();

  AnswerForms(CourseFolder course) {
    this.course = course;
  }

  /** Whether an exercise is long enough to be compared between students, or asks for it. */
  boolean areCompared(Exercise exercise) {
    return exercise.grading().similarity()
        || course.solution(exercise).stream().flatMap(AnswerForms::tokens).count() >= FEWEST_TOKENS;
  }

  /** None for what is not compared, and for what everybody was given. */
  Optional<String> of(Exercise exercise, List<Source> sources) {
    var known = given.computeIfAbsent(exercise.id(), _ -> givenForms(exercise));
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(form(sources)).filter(form -> !known.contains(form));
  }

  private List<String> givenForms(Exercise exercise) {
    return areCompared(exercise)
        ? List.of(form(course.starter(exercise)), form(course.solution(exercise)))
        : List.of();
  }

  private static Stream<MatchResult> tokens(Source source) {
    return TOKENS.matcher(source.text()).results().filter(match -> match.group(1) == null);
  }

  private static String form(List<Source> sources) {
    var digest = new Sha256();
    var names = new HashMap<String, String>();
    sources.stream()
        .flatMap(AnswerForms::tokens)
        .map(token -> renamed(token, names))
        .forEach(word -> digest.add(word + "\n"));
    return digest.hex(BYTES);
  }

  private static String renamed(MatchResult token, Map<String, String> names) {
    var word = token.group();
    return token.group("name") == null || SourceVersion.isKeyword(word)
        ? word
        : names.computeIfAbsent(word, _ -> "name " + names.size());
  }
}
