package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javalings.model.Exercise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The hint of a known mistake is not shown for texts in which the mistake is not made, even if
 * their verdict were the one that the mistake promises. {@code
 * 0058-a-hint-is-tried-where-it-is-false.md} says why.
 */
class NearTextsTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));
  private static final int LEAST = 5;

  private final Map<String, Integer> tried = new TreeMap<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private final List<String> shown = new ArrayList<>();
  private final List<String> few = new ArrayList<>();

  @Test
  void aHintIsNotShownWhereItIsFalseInAnExercise() {
    assertHeldBack(exercise -> exercise.name().equals("Intro1"));
  }

  @Test
  @Tag("long")
  void aHintIsNotShownWhereItIsFalseInTheWholeCourse() {
    assertHeldBack(_ -> true);
  }

  private void assertHeldBack(Predicate<Exercise> wanted) {
    COURSE.load().exercises().stream().filter(wanted).forEach(this::tryMistakes);
    shown.forEach(System.out::println);
    System.out.printf("tried %s, and shown %s%n", tried, wrong);
    assertThat(few).as("fewer than %d near texts", LEAST).isEmpty();
    assertThat(tried).isNotEmpty();
    assertThat(wrong).doesNotContainKey("starter");
    var all = tried.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(shown.size()).as("of %s", tried).isLessThanOrEqualTo(Math.max(1, all / 500));
  }

  private void tryMistakes(Exercise exercise) {
    var matcher = MistakeMatcher.of(COURSE, exercise);
    var near = NearTexts.of(COURSE, exercise);
    for (var mistake : COURSE.mistakes(exercise)) {
      var name = exercise.name() + " " + mistake.name();
      var texts = near.of(mistake);
      if (texts.size() < LEAST) {
        few.add(name);
      }
      for (var text : texts) {
        tried.merge(text.kind(), 1, Integer::sum);
        if (matcher.recognise(text.sources(), promised(mistake)).equals(named(mistake))) {
          shown.add("%s: %s, %s".formatted(name, text.kind(), text.name()));
          wrong.merge(text.kind(), 1, Integer::sum);
        }
      }
    }
  }

  private static Optional<String> named(KnownMistake mistake) {
    return Optional.of(mistake.name());
  }

  /** Harder than a real verdict, which seldom is just the one that the mistake promises. */
  private static VerdictSummary promised(KnownMistake mistake) {
    return new VerdictSummary(mistake.outcome(), mistake.detail(), mistake.detail());
  }
}
