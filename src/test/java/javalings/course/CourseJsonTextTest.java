package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javalings.model.ExerciseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseJsonTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"Con", "NUL", "Com1", "lower", "A-b"})
  void namesThatAreNoClassOrThatWindowsKeepsNameNoExercise(String name) {
    assertThat(CourseJsonText.canNameExercise(name)).isFalse();
    assertThat(CourseJsonText.canNameExercise("Console1")).isTrue();
    assertThat(CourseJsonText.canNameTopic("aux")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Process", "Override", "ScopedValue"})
  void namesThatEveryFileKnowsNameNoExercise(String name) {
    assertThat(CourseJsonText.isKnownEverywhere(name)).isTrue();
    assertThat(CourseJsonText.isKnownEverywhere(name + "1")).isFalse();
    assertThat(CourseJsonText.isKnownEverywhere("List")).isFalse();
  }

  @Test
  void addsBehindTheLastExerciseAndKeepsComments() {
    var text =
        new CourseJsonText(
            """
            // the order
            { "topics": [
                { "id": "a", "exercises": [
                    { "name": "A1", "needs": ["h2"] } // the last }
                  ] },
                { "id": "b", "exercises": [] },
            ] }
            """);

    assertThat(text.withExercise(new ExerciseId("a", "A2"), "Two \\ \"2\"").json())
        .isEqualTo(
            """
            // the order
            { "topics": [
                { "id": "a", "exercises": [
                    { "name": "A1", "needs": ["h2"] },
                    { "name": "A2", "title": "Two \\\\ \\"2\\"" } // the last }
                  ] },
                { "id": "b", "exercises": [] },
            ] }
            """);
  }

  @Test
  void addsToATopicThatHasNoneYet() {
    var text = new CourseJsonText("{\"topics\": []}").withTopic("b", "B");

    assertThat(text.withExercise(new ExerciseId("b", "B1"), "One").json())
        .isEqualTo(
            """
            {"topics": [
                {
                  "id": "b",
                  "title": "B",
                  "exercises": [
                    { "name": "B1", "title": "One" },
                  ],
                },
              ]}\
            """);
  }

  @Test
  void knowsNoTopicThatIsNotThere() {
    var text = new CourseJsonText("{\"topics\": [{\"exercises\": [], \"id\": \"a\"}]}");
    var b1 = new ExerciseId("b", "B1");

    assertThatThrownBy(() -> text.withExercise(b1, "One"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(text.withExercise(new ExerciseId("a", "A1"), "One").json()).contains("A1");
  }
}
