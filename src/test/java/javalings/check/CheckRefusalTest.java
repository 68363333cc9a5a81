package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Place;
import org.junit.jupiter.api.Test;

class CheckRefusalTest {

  private final Diagnostic place =
      Diagnostic.error("cost-boxing", "boxes", Place.line("Sum1.java", 3));

  @Test
  void the_message_of_an_assertion_error_holds_sentence_and_body() {
    var refusal = new Refusal("it boxes", "line 3: Integer", List.of(place));

    assertThat(refusal)
        .isInstanceOf(AssertionError.class)
        .hasMessage("it boxes\n\nline 3: Integer");
    assertThat(refusal.diagnostics()).containsExactly(place);
  }

  @Test
  void a_refusal_without_a_body_is_its_sentence() {
    assertThat(new Refusal("it boxes", "", List.of())).hasMessage("it boxes");
  }
}
