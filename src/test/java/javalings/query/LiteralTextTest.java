package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each character of a literal is found in the source; the values are Java's own. */
class LiteralTextTest {

  private static List<String> characters(String literal, String value) {
    return LiteralText.of(literal, 0, literal.length(), value).orElseThrow().stream()
        .map(each -> literal.substring(each.start(), each.end()))
        .toList();
  }

  @Test
  void escapesAreOneCharacter() {
    assertThat(characters("\"a\\t\\\"\\\\\\s\"", "a\t\"\\ "))
        .containsExactly("a", "\\t", "\\\"", "\\\\", "\\s");
  }

  @Test
  void octalEscapesHaveUpToThreeDigits() {
    assertThat(characters("\"\\1018\\778\\08\"", "\1018\778\08"))
        .containsExactly("\\101", "8", "\\77", "8", "\\0", "8");
    assertThat(characters("\"\\477\"", "\477")).containsExactly("\\47", "7");
  }

  @Test
  void unicodeEscapesComeFirst() {
    assertThat(characters("\"\\uu0041\\u005cn\"", "A\n")).containsExactly("\\uu0041", "\\u005cn");
  }

  @Test
  void aLineThatGoesOnHasNoEnd() {
    assertThat(characters("\"\"\"\n  a\\\n  b\n  \"\"\"", "ab\n")).containsExactly("a", "b", "\n");
  }

  @Test
  void aValueThatIsNotTheLiteralsIsRefused() {
    assertThat(LiteralText.of("\"a\"", 0, 3, "b")).isEmpty();
  }
}
