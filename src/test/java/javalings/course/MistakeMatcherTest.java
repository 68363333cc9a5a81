package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Exercise;
import javalings.model.Place;
import javalings.model.Verdict;
import org.junit.jupiter.api.Test;

/** The mistakes of the shipped course are told apart by sight. */
class MistakeMatcherTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));

  /** An eighth of the course, always the same; {@code RecognitionTest} tries all of it. */
  private static final List<Exercise> EXERCISES =
      COURSE.load().exercises().stream()
          .filter(exercise -> Math.floorMod(exercise.id().hashCode(), 8) == 0)
          .toList();

  private static final Map<Exercise, MistakeMatcher> MATCHERS = new ConcurrentHashMap<>();

  private static MistakeMatcher likeness(Exercise exercise) {
    return MATCHERS.computeIfAbsent(exercise, it -> MistakeMatcher.of(COURSE, it));
  }

  /** A verdict that holds what the mistake promises. */
  private static Verdict promised(KnownMistake mistake) {
    return switch (mistake.outcome()) {
      case "checks-fail" ->
          new Verdict.ChecksFail(
              mistake.detail().stream().map(MistakeMatcherTest::failed).toList());
      case "does-not-compile" -> new Verdict.DoesNotCompile(errors(mistake));
      case "breaks-rules" -> new Verdict.BreaksRules(errors(mistake));
      case "timed-out" -> new Verdict.TimedOut(Duration.ofSeconds(1), List.of(), false);
      case "out-of-memory" -> new Verdict.OutOfMemory(1, List.of());
      default -> new Verdict.Crashed("it crashed", List.of());
    };
  }

  private static CheckResult failed(String name) {
    return new CheckResult(name, name, new CheckResult.Outcome.Skipped("no"));
  }

  private static List<Diagnostic> errors(KnownMistake mistake) {
    var codes = mistake.detail().isEmpty() ? List.of("some") : mistake.detail();
    return codes.stream()
        .map(code -> Diagnostic.error(code, "wrong", Place.line("A.java", 1)))
        .toList();
  }

  /** What becomes of every mistake when a learner writes it a little differently. */
  private static List<String> taken(UnaryOperator<String> edit) {
    var taken = new ArrayList<String>();
    for (var exercise : EXERCISES) {
      for (var mistake : COURSE.mistakes(exercise)) {
        var edited = AnswerVariations.varied(mistake.sources(), edit);
        var name = likeness(exercise).recognise(edited, VerdictSummary.of(promised(mistake)));
        if (!name.equals(Optional.of(mistake.name()))) {
          taken.add(exercise.id() + ": " + mistake.name() + " taken for " + name);
        }
      }
    }
    return taken;
  }

  /** One that only moves statements of the starter about may be lost. */
  @Test
  void nearlyEveryMistakeIsKnownWhateverItsLayoutAndComments() {
    assertThat(taken(text -> "// my try\n" + text.replace("\n", "\n\n      ")))
        .hasSizeLessThan(all() / 50);
  }

  @Test
  void mostMistakesAreKnownWhenALearnerHasOtherNames() {
    var missed = taken(text -> text.replaceAll("\\b(sum|result|total|copy|count|list)\\b", "mine"));
    assertThat(missed).hasSizeLessThan(all() / 10);
  }

  private static int all() {
    return EXERCISES.stream().mapToInt(it -> COURSE.mistakes(it).size()).sum();
  }

  @Test
  void aStarterIsNoMistake() {
    assertThat(
            EXERCISES.stream()
                .flatMap(exercise ->
                    COURSE.mistakes(exercise).stream()
                        .flatMap(mistake ->
                            likeness(exercise)
                                .recognise(
                                    COURSE.starter(exercise), VerdictSummary.of(promised(mistake)))
                                .stream())))
        .isEmpty();
  }

  @Test
  void withoutAVerdictNeitherAStarterNorASolutionIsAMistake() {
    assertThat(EXERCISES)
        .allSatisfy(exercise -> {
          assertThat(likeness(exercise).bySight(COURSE.starter(exercise))).isEmpty();
          assertThat(likeness(exercise).bySight(COURSE.solution(exercise))).isEmpty();
        });
  }

  @Test
  void withoutAVerdictMostMistakesAreKnownToo() {
    var missed =
        EXERCISES.stream()
            .flatMap(exercise ->
                COURSE.mistakes(exercise).stream()
                    .filter(mistake ->
                        !likeness(exercise)
                            .bySight(mistake.sources())
                            .equals(Optional.of(mistake.name()))))
            .toList();
    assertThat(missed).hasSizeLessThan(all() / 20);
  }

  /** An editor brings them in by itself, and in its own order. */
  @Test
  void importsMakeNoMistakeLikeAnother() {
    var imports = new StringBuilder();
    for (var i = 0; i < 40; i++) {
      imports.append("import java.util.function.Function%d;\n".formatted(i));
    }
    assertThat(taken(text -> imports + text)).hasSizeLessThan(all() / 50);
  }
}
