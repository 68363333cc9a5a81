package javalings.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

/** A label says what becomes of a wrong cast, which depends on its type. */
class TestOfCastTest {

  private final ShapeRules rules =
      ShapeRules.of(
          new Source(
              "Casts.java",
              """
              import java.util.List;
              class Casts {
                static <T> T[] first(Object o) { return (T[]) o; }
                static Object all(Object o) { return (List<String>) o; }
                static String text(Object o) { return (String) o; }
              }
              """));

  @Test
  void nothingTestsATypeParameterOrTheArgumentsOfAType() {
    assertThat(label("first")).isEqualTo("unchecked: nothing here tests the type");
    assertThat(label("all")).isEqualTo("unchecked: nothing here tests the type");
    assertThat(rules.casts("first").getFirst().help())
        .isEqualTo(Optional.of("say it in the signature: then the compiler knows the type"));
  }

  @Test
  void aCastToAClassIsTestedWhenItRuns() {
    assertThat(label("text"))
        .isEqualTo("the compiler cannot test this: a wrong type fails when it runs");
  }

  private String label(String method) {
    return rules.casts(method).getFirst().labels().getFirst().message();
  }
}
