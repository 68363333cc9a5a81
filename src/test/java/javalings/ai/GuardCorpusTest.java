package javalings.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.course.Hints;
import javalings.model.Exercise;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guard and the shipped course: what it lets through, and what it keeps back. */
class GuardCorpusTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));

  /** One exercise of five, for the usual run of all tests. */
  private static final int SAMPLE = 5;

  /** A shorter piece of a solution gives hardly more away than a hint. */
  private static final int TELLING = 14;

  private static final int MOST_LINES = 9;

  /**
   * Under other names and in another language, a single call looks like those that the learner has
   * written already.
   */
  private static final Set<String> WEAK =
      Set.of(
          "renamed",
          "renamed, in one line",
          "renamed, in pieces",
          "Kotlin, renamed",
          "Python, renamed",
          "Kotlin",
          "Rust",
          "Python",
          "Python, in prose");

  private static List<Exercise> exercises = List.of();

  @BeforeAll
  static void load() {
    exercises = COURSE.load().exercises();
  }

  @Test
  void hintsOfPeopleThatLeadPass() {
    passes(sample());
  }

  @Test
  void noDisguiseOfASolutionPasses() {
    keepsBack(sample());
  }

  @Test
  @Tag("long")
  void hintsOfPeopleThatLeadPassInTheWholeCourse() {
    passes(exercises);
  }

  @Test
  @Tag("long")
  void noDisguiseOfASolutionPassesInTheWholeCourse() {
    keepsBack(exercises);
  }

  /** The same exercises, however many others the course gets. */
  private static List<Exercise> sample() {
    return exercises.stream()
        .filter(exercise -> Math.floorMod(exercise.id().hashCode(), SAMPLE) == 0)
        .toList();
  }

  /** Without the rungs that show an example, and the last one, which may hold the edit. */
  private static void passes(List<Exercise> some) {
    var refused = new ArrayList<String>();
    var count = 0;
    for (var exercise : some) {
      var guard = guard(exercise);
      for (var hint : hints(COURSE.hints(exercise)).toList()) {
        count++;
        guard
            .objection(AnswerText.of(hint.markdown()))
            .ifPresent(
                why -> refused.add("%s:%d: %s".formatted(exercise.name(), hint.line(), why)));
      }
    }
    assertThat(count).isGreaterThan(some.size());
    assertThat(refused).hasSizeLessThanOrEqualTo(1 + count / 100);
  }

  private static Stream<Hints.Passage> hints(Hints hints) {
    var ladder = hints.ladder().stream().limit(hints.ladder().size() - 1L);
    return Stream.concat(ladder, hints.cases().stream().map(Hints.Case::passage))
        .filter(it -> !it.markdown().contains("```"));
  }

  private static void keepsBack(List<Exercise> some) {
    Map<String, List<String>> shown = new TreeMap<>();
    var count = 0;
    for (var exercise : some) {
      var guard = guard(exercise);
      for (var piece : pieces(exercise)) {
        count++;
        Disguises.of(piece)
            .forEach((name, text) -> {
              if (guard.objection(AnswerText.of(text)).isEmpty()) {
                shown
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(exercise.name() + ": " + text);
              }
            });
      }
    }
    var most = count / 12;
    assertThat(count).isGreaterThan(some.size() / 2);
    assertThat(shown)
        .allSatisfy((name, texts) -> {
          assertThat(WEAK).contains(name);
          assertThat(texts).as(name).hasSizeLessThanOrEqualTo(most);
        });
  }

  private static AnswerGuard guard(Exercise exercise) {
    var answers = new ArrayList<>(COURSE.solution(exercise));
    COURSE.alternatives(exercise).forEach(it -> answers.addAll(it.sources()));
    return new AnswerGuard(COURSE.starter(exercise), answers);
  }

  /** What a solution has in a row that its starter has not. */
  private static List<List<String>> pieces(Exercise exercise) {
    var starter = COURSE.starter(exercise);
    var solution = COURSE.solution(exercise);
    return IntStream.range(0, solution.size())
        .boxed()
        .flatMap(at -> pieces(starter.get(at).text(), solution.get(at).text()).stream())
        .filter(piece -> CodeTokens.of(String.join("\n", piece)).size() >= TELLING)
        .filter(
            piece -> starter.stream().noneMatch(it -> joined(it.text()).contains(joined(piece))))
        .toList();
  }

  private static String joined(List<String> piece) {
    return joined(String.join("\n", piece));
  }

  /** Comments in between make no other code of it. */
  private static String joined(String code) {
    return String.join(" ", CodeTokens.of(CodeTokens.withoutComments(code).replace('"', ' ')));
  }

  private static List<List<String>> pieces(String starter, String solution) {
    var known = starter.lines().map(String::strip).collect(Collectors.toSet());
    var pieces = new ArrayList<List<String>>();
    pieces.add(new ArrayList<>());
    for (var line : CodeTokens.withoutComments(solution).lines().toList()) {
      if (known.contains(line.strip())) {
        pieces.add(new ArrayList<>());
      } else if (pieces.getLast().size() < MOST_LINES
          && !line.isBlank()
          && !line.startsWith("import")) {
        pieces.getLast().add(line);
      }
    }
    return pieces;
  }
}
