package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final List<String> NAMES = List.of("Moves1", "Moves2", "Borrows1", "Quiz1");

  @Test
  void aSlipOfTheFingerIsRecognised() {
    assertThat(NearestNames.to("Borows1", NAMES)).containsExactly("Borrows1");
    assertThat(NearestNames.to("moves1", NAMES)).containsExactly("Moves1", "Moves2");
  }

  @Test
  void aBeginningIsEnough() {
    assertThat(NearestNames.to("qu", NAMES)).containsExactly("Quiz1");
  }

  @Test
  void nothingIsSuggestedForSomethingElse() {
    assertThat(NearestNames.to("Streams7", NAMES)).isEmpty();
    assertThat(NearestNames.question("Streams7", NAMES)).isEmpty();
  }

  @Test
  void theQuestionNamesThem() {
    assertThat(NearestNames.question("moves3", NAMES))
        .isEqualTo("; did you mean Moves1 or Moves2?");
  }
}
