package javalings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  private static final Exercise MOVES1 = exercise("04_moves/Moves1", Duration.ofSeconds(10), 1);
  private static final Exercise MOVES2 = exercise("04_moves/Moves2", Duration.ofSeconds(10), 1);
  private static final Exercise NULLS1 = exercise("09_nulls/Nulls1", Duration.ofSeconds(10), 1);

  private static final Course COURSE =
      new Course(
          "c",
          "Course",
          Optional.empty(),
          Optional.empty(),
          List.of(
              new Topic("04_moves", "Moves", List.of(MOVES1, MOVES2)),
              new Topic("09_nulls", "Nulls", List.of(NULLS1))),
          List.of(new Stage("Month 2", "I think before I share.", "09_nulls")));

  @Test
  void aTopicIsOnTheLastStageThatHasBegun() {
    assertThat(COURSE.stageOf(COURSE.topics().getFirst())).isEmpty();
    assertThat(COURSE.stageOf(COURSE.topics().getLast()).map(Stage::title)).contains("Month 2");
  }

  private static Exercise exercise(String id, Duration timeout, int points) {
    return new Exercise(
        ExerciseId.parse(id), "A title", List.of(), Set.of(), timeout, points, List.of());
  }

  @Test
  void anExerciseIsKnownByItsPath() {
    assertThat(ExerciseId.parse("04_moves/Moves1")).isEqualTo(new ExerciseId("04_moves", "Moves1"));
    assertThat(new ExerciseId("04_moves", "Moves1")).hasToString("04_moves/Moves1");
    assertThat(MOVES1.name()).isEqualTo("Moves1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Moves1", "/Moves1", "04_moves/"})
  void aPathWithoutTopicOrNameIsRefused(String path) {
    assertThatThrownBy(() -> ExerciseId.parse(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not of the form topic/Name");
  }

  @Test
  void idsSortByTheirPaths() {
    assertThat(MOVES1.id()).isLessThan(MOVES2.id());
    assertThat(NULLS1.id()).isGreaterThan(MOVES2.id());
    assertThat(MOVES1.id()).isEqualByComparingTo(ExerciseId.parse("04_moves/Moves1"));
  }

  @Test
  void aCourseListsItsExercisesInOrderAndFindsThem() {
    assertThat(COURSE.exercises()).containsExactly(MOVES1, MOVES2, NULLS1);
    assertThat(COURSE.find(MOVES2.id())).contains(MOVES2);
    assertThat(COURSE.find(new ExerciseId("04_moves", "Moves9"))).isEmpty();
    assertThat(COURSE.topicOf(NULLS1).title()).isEqualTo("Nulls");
  }

  @Test
  void anExerciseOfAnotherCourseHasNoTopicHere() {
    var stranger = exercise("99_other/Other1", Duration.ofSeconds(1), 0);
    assertThatThrownBy(() -> COURSE.topicOf(stranger)).hasMessageContaining("99_other/Other1");
  }

  @Test
  void limitsAndPointsMakeSense() {
    assertThat(exercise("a/B", Duration.ofNanos(1), 0).points()).isZero();
    assertThatThrownBy(() -> exercise("a/B", Duration.ZERO, 1)).hasMessageContaining("positive");
    assertThatThrownBy(() -> exercise("a/B", Duration.ofSeconds(1), -1))
        .hasMessageContaining("at least 0");
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,1", "1,0,1,1", "2,1,1,9", "1,5,1,4"})
  void aPlaceDoesNotEndBeforeItBegins(int line, int column, int endLine, int endColumn) {
    assertThatThrownBy(() -> new Place("A.java", line, column, endLine, endColumn))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placesSortByFileThenLineThenColumn() {
    var places =
        List.of(
            new Place("A.java", 1, 2, 1, 2),
            new Place("A.java", 1, 10, 2, 1),
            new Place("A.java", 9, 1, 9, 1),
            Place.line("B.java", 1));
    assertThat(places.reversed().stream().sorted()).containsExactlyElementsOf(places);
    assertThat(places.getFirst()).hasToString("A.java:1:2");
    assertThat(Place.line("B.java", 7)).isEqualTo(new Place("B.java", 7, 1, 7, 1));
  }

  @Test
  void aSourceIsNamedByTheLastPartOfItsPath() {
    assertThat(new Source("exercises/04_moves/Moves1.java", "").fileName())
        .isEqualTo("Moves1.java");
    assertThat(new Source("Moves1.java", "").fileName()).isEqualTo("Moves1.java");
  }

  @Test
  void aJobWithoutSourcesIsNone() {
    assertThatThrownBy(() ->
            new Job(MOVES1.id(), List.of(), List.of(), List.of(), List.of(), Duration.ofSeconds(1)))
        .hasMessageContaining("at least one source");
  }

  @Test
  void whatIsDroppedIsWhatIsBeyondTheCap() {
    assertThat(new Printed("", Printed.CAP).dropped()).isZero();
    assertThat(new Printed("", Printed.CAP + 1L).dropped()).isEqualTo(1);
    assertThat(Printed.NOTHING.dropped()).isZero();
  }

  @Test
  void onlyAPassedCheckPassed() {
    assertThat(check(new CheckResult.Outcome.Passed()).passed()).isTrue();
    assertThat(check(new CheckResult.Outcome.Skipped("why")).passed()).isFalse();
  }

  private static CheckResult check(CheckResult.Outcome outcome) {
    return new CheckResult("a", "A", outcome);
  }

  @Test
  void onlyAnErrorIsOne() {
    var error = Diagnostic.error("E0382", "use of moved value", Place.line("A.java", 1));
    assertThat(error.isError()).isTrue();
    var warning =
        new Diagnostic(
            "w",
            Severity.WARNING,
            "m",
            error.place(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    assertThat(warning.isError()).isFalse();
  }

  @Test
  void everyVerdictHasItsNameInTheContract() {
    var names =
        List.of(
            new Verdict.Solved(
                List.of(new CheckResult("holds", "holds", new CheckResult.Outcome.Passed()))),
            new Verdict.DoesNotCompile(List.of()),
            new Verdict.BreaksRules(List.of()),
            new Verdict.ChecksFail(List.of()),
            new Verdict.TimedOut(Duration.ofSeconds(1), List.of(), false),
            new Verdict.Crashed("", List.of()),
            new Verdict.OutOfMemory(1, List.of()),
            new Verdict.Missing("", ""));
    assertThat(names)
        .extracting(Verdict::outcome)
        .containsExactly(
            "solved",
            "does-not-compile",
            "breaks-rules",
            "checks-fail",
            "timed-out",
            "crashed",
            "out-of-memory",
            "missing");
    assertThat(names).filteredOn(Verdict::solved).hasSize(1);
  }

  @Test
  void placesBecomeOffsetsWhateverEndsALine() {
    var lines = LineIndex.of("ab\r\nc\rd\n");
    assertThat(lines.starts()).containsExactly(0, 4, 6, 8);
    assertThat(lines.offset(1, 2)).isEqualTo(1);
    assertThat(lines.offset(3, 1)).isEqualTo(6);
    assertThat(lines.offset(4, 9)).isEqualTo(8);
    assertThat(lines.offset(5, 1)).isEqualTo(8);
  }

  @Test
  void offsetsBecomePlaces() {
    var lines = LineIndex.of("ab\n\ncd");
    assertThat(lines.place("A.java", 1, 2)).isEqualTo(new Place("A.java", 1, 2, 1, 3));
    assertThat(lines.place("A.java", 3, 6)).isEqualTo(new Place("A.java", 2, 1, 3, 3));
  }
}
