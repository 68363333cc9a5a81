import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Generics4Check {
  private static final Generics4.Format<String> SHOUT = text -> text.toUpperCase() + "!";

  @Test
  void a_list_uses_the_format_of_its_elements() {
    assertEquals(
        "[3.50; 0.05; 12.00]",
        Generics4.listOf(Generics4.PRICE).write(List.of(350, 5, 1_200)),
        "A list of the prices 350, 5 and 1200");
    assertEquals(
        "[YES!; NO!]",
        Generics4.listOf(SHOUT).write(List.of("yes", "no")),
        "A list of texts, in a format that shouts");
    assertEquals("[]", Generics4.listOf(SHOUT).write(List.of()), "An empty list");
    assertEquals(
        "[BERN, WEST!; !; BASEL!]",
        Generics4.listOf(SHOUT).write(List.of("Bern, west", "", "Basel")),
        "A list of three texts: one with a comma, an empty one, and another");
    assertEquals(
        "[a; ; b]",
        Generics4.<String>listOf(text -> text).write(List.of("a", "", "b")),
        "A list of a, an empty text and b, in a format that writes them as they are");
    assertEquals(
        "[; b; b]",
        Generics4.<String>listOf(text -> text).write(List.of("", "b", "b")),
        "A list of an empty text, b and b, in a format that writes them as they are");
  }

  @Test
  void what_is_there_uses_its_own_format() {
    assertEquals(
        "0.99", Generics4.optional(Generics4.PRICE).write(Optional.of(99)), "A price of 99 cents");
    assertEquals("HELLO!", Generics4.optional(SHOUT).write(Optional.of("hello")), "A text");
    assertEquals(
        "",
        Generics4.<String>optional(text -> "").write(Optional.of("secret")),
        "A text that is there, in a format that writes nothing");
  }

  @Test
  void what_is_missing_is_a_dash() {
    assertEquals("-", Generics4.optional(SHOUT).write(Optional.empty()), "A text that is missing");
    assertEquals(
        "-",
        Generics4.optional(Generics4.PRICE).write(Optional.empty()),
        "A price that is missing");
  }

  @Test
  void formats_can_be_nested() {
    var prices = Generics4.listOf(Generics4.optional(Generics4.PRICE));
    assertEquals(
        "[1.00; -; 2.50]",
        prices.write(List.of(Optional.of(100), Optional.empty(), Optional.of(250))),
        "A list of prices, the second of which is missing");
    assertEquals(
        "[[A!]; []]",
        Generics4.listOf(Generics4.listOf(SHOUT)).write(List.of(List.of("a"), List.of())),
        "A list of lists of texts");
  }
}
