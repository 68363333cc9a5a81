package javalings.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("Moves1", "Moves2", "Borrows1", "Quiz1");

  @Test
  void aSlipOfTheFingerIsRecognised() {
    assertThat(Nearest.to("Borows1", NAMES)).containsExactly("Borrows1");
    assertThat(Nearest.to("moves1", NAMES)).containsExactly("Moves1", "Moves2");
  }

  @Test
  void aBeginningIsEnough() {
    assertThat(Nearest.to("qu", NAMES)).containsExactly("Quiz1");
  }

  @Test
  void nothingIsSuggestedForSomethingElse() {
    assertThat(Nearest.to("Streams7", NAMES)).isEmpty();
    assertThat(Nearest.question("Streams7", NAMES)).isEmpty();
  }

  @Test
  void theQuestionNamesThem() {
    assertThat(Nearest.question("moves3", NAMES)).isEqualTo("; did you mean Moves1 or Moves2?");
  }
}
