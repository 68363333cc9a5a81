package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.ExerciseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new exercise is whole from its first moment, or it is not made at all. */
class NewExerciseTest {

  @TempDir private Path folder;
  private CourseFolder course = MiniCourse.folder();

  @BeforeEach
  void copyTheCourse() {
    course = MiniCourse.copyTo(folder).course();
  }

  private CreationResult make(String id, Optional<String> topicTitle) throws IOException {
    return new NewExercise(ExerciseId.parse(id), "The \"warmest\" day", topicTitle).in(course);
  }

  @Test
  void isProvenAtOnce() throws Exception {
    assertThat(make("01_first/Sum2", Optional.empty()))
        .isEqualTo(
            new CreationResult.Created(
                List.of(
                    "exercises/01_first/Sum2.java",
                    "hints/01_first/Sum2.md",
                    "src/checks/01_first/Sum2Check.java",
                    "src/solutions/01_first/Sum2.java",
                    "src/mistakes/01_first/Sum2/starts_at_zero.java",
                    "src/mistakes/01_first/Sum2/expects_a_reading.java",
                    "exercises/course.json")));

    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    try (var engine = ForkedEngine.alone(command)) {
      var proof = new CourseProof(course, List.of(engine));
      assertThat(proof.faults(exercise -> exercise.name().equals("Sum2"), _ -> {})).isEmpty();
    }
  }

  @Test
  void isTheLastOfItsTopicAndLeavesTheRestOfTheListAlone() throws IOException {
    var before = Files.readString(course.json());
    make("01_first/Sum2", Optional.empty());

    assertThat(course.load().topics().getFirst().exercises())
        .last()
        .satisfies(it -> assertThat(it.name()).isEqualTo("Sum2"))
        .satisfies(it -> assertThat(it.title()).isEqualTo("The \"warmest\" day"));
    assertThat(Files.readString(course.json()).lines()).containsAll(before.lines().toList());
  }

  @Test
  void mayBringItsTopicAlong() throws IOException {
    assertThat(make("07_new/New1", Optional.of("Brand new")))
        .asString()
        .contains("exercises/07_new/README.md");

    assertThat(course.loadThoroughly().topics())
        .last()
        .satisfies(topic -> assertThat(topic.title()).isEqualTo("Brand new"))
        .satisfies(topic -> assertThat(topic.exercises()).hasSize(1));
  }

  @Test
  void mayBeginACourse() throws IOException {
    var empty = new CourseFolder(folder.resolve("my course"));
    var wish = new NewExercise(ExerciseId.parse("01_start/Start1"), "First", Optional.empty());
    assertThat(wish.in(empty)).asString().contains("--new-topic").contains("begins one");

    var whole = new NewExercise(wish.id(), "First", Optional.of("The start"));
    assertThat(whole.in(empty)).isInstanceOf(CreationResult.Created.class);
    assertThat(empty.loadThoroughly().exercises()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01_first/sum2   | sum2 cannot name an exercise: it is the name of a Java class, as in Moves1 (Con, Nul and the like are devices on Windows)
          01_first/Record | Record cannot name an exercise: Java has a class java.lang.Record, which every file means by this name; add a number, as in Record1
          01 first/Sum2   | 01 first cannot name a topic: use letters, digits, _ and -, as in 04_moves
          01_frist/Sum2   | There is no topic 01_frist; did you mean 01_first? --new-topic "Its title" makes a new one
          zebra/Sum2      | There is no topic zebra. --new-topic "Its title" makes a new one
          02_more/SUM1    | There is an exercise 01_first/Sum1 already, and names are unique in a course; the next free one is SUM2
          """)
  void isRefusedWithASentence(String id, String why) throws IOException {
    assertThat(make(id, Optional.empty())).isEqualTo(new CreationResult.Refused(why));
  }

  @Test
  void neverWritesOverAFileThatIsThere() throws IOException {
    var stray = folder.resolve("hints/01_first/Sum2.md");
    Files.writeString(stray, "mine");

    assertThatThrownBy(() -> make("01_first/Sum2", Optional.empty()))
        .hasMessageContaining("hints/01_first/Sum2.md:1: This is of no exercise");
    assertThat(stray).hasContent("mine");
    assertThat(folder.resolve("src/solutions/01_first/Sum2.java")).doesNotExist();
  }
}
