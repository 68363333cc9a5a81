import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class Lifetimes2Check {

  @Test
  void shows_the_colour_of_before() {
    assertEquals("blue instead of grey", change("blue", "white"), "Own theme blue, standard white");
    assertEquals("white instead of grey", change("", "white"), "No own theme, standard white");
    assertEquals("black instead of grey", change(" ", "black"), "A blank theme, standard black");
  }

  @Test
  void chooses_one_of_the_two_and_no_copy() {
    var own = new Lifetimes2.Theme("blue");
    var none = new Lifetimes2.Theme("");
    var standard = new Lifetimes2.Theme("white");
    assertSame(own, Lifetimes2.choose(own, standard), "Own theme blue: that one was to be chosen");
    assertSame(standard, Lifetimes2.choose(none, standard), "No own theme: the standard one");
  }

  @Test
  void the_standard_is_grey_afterwards() {
    var standard = new Lifetimes2.Theme("white");
    Lifetimes2.change(new Lifetimes2.Theme("blue"), standard);
    assertEquals("grey", standard.colour(), "The standard theme after the change");
  }

  private static String change(String own, String standard) {
    return Lifetimes2.change(new Lifetimes2.Theme(own), new Lifetimes2.Theme(standard));
  }
}
