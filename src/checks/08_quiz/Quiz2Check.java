import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Quiz2Check {

  @Test
  void todo_1_says_what_is_on_the_roll() {
    // Rolls with room to spare: how much room there is, and what is printed, is the third TODO's business.
    var soup = roll(40, "soup");
    assertEquals(
        "soup",
        printed(Quiz2.archive(soup, Quiz2.Roll::close)),
        "An archive that throws the roll away at once");
    var lunch = roll(80, "soup\n", "cake\n");
    assertEquals(
        "soup\ncake\n",
        printed(Quiz2.archive(lunch, _ -> {})),
        "A roll with soup and cake on it, and a line end after each");
  }

  @Test
  void todo_1_archives_the_roll() {
    var kept = new ArrayList<Quiz2.Roll>();
    try (var roll = roll(40, "soup")) {
      Quiz2.archive(roll, kept::add);
      assertEquals(1, kept.size(), "One roll was archived. How many the archive has been given:");
      assertSame(roll, kept.getFirst(), "The archive should get the very roll, and no other");
      assertEquals(
          "soup", printed(roll.printed().text()), "The archive looks at the roll it was given");
    }
  }

  @Test
  void todo_2_no_roll_is_left_over() {
    var roll = new Quiz2.Roll(6);
    // The kind of the exception is the third TODO's business.
    thrownBy(roll, "soup", "cake");
    assertClosed(roll, "Soup and cake did not fit on 6 bytes");
  }

  @Test
  void todo_2_not_even_for_a_bad_list() {
    var roll = new Quiz2.Roll(6);
    var thrown = thrownBy(roll, "soup", null);
    assertEquals(
        "NullPointerException",
        thrown.getClass().getSimpleName(),
        "The second receipt is null. The caller should hear it");
    assertClosed(roll, "The second receipt is null");
  }

  @Test
  void todo_2_a_good_roll_comes_back() {
    try (var roll = new Quiz2.Roll(110)) {
      var back = Quiz2.printAll(roll, List.of("soup", "cake", "tea"));
      assertSame(roll, back, "All receipts fit, so the roll comes back");
      assertEquals(
          "soupcaketea", printed(back.printed().text()), "Soup, cake and tea on a roll of 110 bytes");
      assertSame(roll, Quiz2.printAll(roll, List.of()), "Nothing to print, so the roll comes back");
    }
  }

  @Test
  void todo_3_shows_what_is_printed_only() {
    try (var roll = new Quiz2.Roll(12)) {
      assertEquals("", text(roll), "Nothing has been printed on a roll of 12 bytes");
      roll.print("tea");
      assertEquals("tea", text(roll), "Tea has been printed on a roll of 12 bytes");
      roll.print(" 2\n");
      assertEquals("tea 2\n", text(roll), "Tea, a blank, a 2 and the end of the line");
      roll.print("\0");
      assertEquals("tea 2\n.", text(roll), "After that a zero byte was printed, which is a dot here");
    }
  }

  @Test
  void todo_3_refuses_what_does_not_fit() {
    try (var roll = new Quiz2.Roll(9)) {
      roll.print("soup");
      refuses(roll, "cheese");
      assertEquals("soup", text(roll), "Soup fits on 9 bytes, cheese does not fit after it");
      roll.print("bread");
      assertEquals("soupbread", text(roll), "Cheese was refused, so there is room for bread");
      refuses(roll, "!");
      roll.print("");
      assertEquals("soupbread", text(roll), "A full roll has room for an empty receipt");
    }
  }

  @Test
  void todo_3_counts_bytes() {
    try (var roll = new Quiz2.Roll(11)) {
      roll.print("crème");
      assertEquals("crème", text(roll), "Crème is 5 letters and 6 bytes");
      refuses(roll, "brûlé");
      roll.print("flans");
      assertEquals("crèmeflans", text(roll), "Crème and flans, which are 6 and 5 bytes");
    }
  }

  private static Quiz2.Roll roll(long size, String... receipts) {
    return Quiz2.printAll(new Quiz2.Roll(size), List.of(receipts));
  }

  /** A stream that was closed cannot be read any more. */
  private static void assertClosed(Quiz2.Roll roll, String why) {
    try {
      roll.printed().text();
    } catch (IllegalStateException closed) {
      return;
    }
    fail(
        why
            + ", so the caller got an exception and no roll. Nobody else can close it now, and its"
            + " memory is still there");
  }

  /** Without the bytes that nothing was printed on: a strip has none, once the third TODO is done. */
  private static String printed(String text) {
    return text.replace("\0", "");
  }

  /** As on the screen: a byte that nothing was printed on is a dot. */
  private static String text(Quiz2.Roll roll) {
    return roll.printed().text().replace('\0', '.');
  }

  private static void refuses(Quiz2.Roll roll, String receipt) {
    var before = text(roll);
    var thrown =
        assertThrows(
            RuntimeException.class,
            () -> roll.print(receipt),
            "There is no room for \"%s\" after \"%s\", and `print` threw nothing"
                .formatted(receipt, before));
    assertEquals(
        "IllegalStateException",
        thrown.getClass().getSimpleName(),
        "There is no room for \"%s\" after \"%s\"".formatted(receipt, before));
    assertEquals(before, text(roll), "\"%s\" was refused, and left its traces".formatted(receipt));
  }

  private static Throwable thrownBy(Quiz2.Roll roll, String... receipts) {
    try {
      Quiz2.printAll(roll, Arrays.asList(receipts));
    } catch (RuntimeException thrown) {
      return thrown;
    }
    return fail("Not all receipts could be printed, and `printAll` threw nothing");
  }
}
