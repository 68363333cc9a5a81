import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Moves7Check {

  @Test
  void the_top_crate_is_lifted() {
    for (var below : List.of(List.of("rice"), List.of("tea", "rice"), List.of("a", "b", "c"))) {
      var pile = pileOf(below);
      var top = new Moves7.Crate("silk");
      pile.put(top);
      assertTrue(
          pile.lift() == top,
          "Silk was put on top of %s, and another crate was lifted: not the one that was put there"
              .formatted(below));
    }
  }

  @Test
  void the_others_stay() {
    var pile = pileOf(List.of("rice", "tea", "silk", "salt"));
    pile.lift();
    assertEquals(
        List.of("silk", "tea", "rice"),
        pile.names(),
        "Rice, tea, silk, salt, and one crate was lifted. What stays, from the top");
    pile.lift();
    assertEquals(List.of("tea", "rice"), pile.names(), "A second crate was lifted. What stays");
    pile.put(new Moves7.Crate("wool"));
    assertEquals(List.of("wool", "tea", "rice"), pile.names(), "Then wool came on top");
  }

  @Test
  void it_is_lifted_alone() {
    var pile = pileOf(List.of("rice", "tea", "silk"));
    var other = new Moves7.Pile();
    other.put(pile.lift());
    assertEquals(
        List.of("silk"),
        other.names(),
        "Silk stood on tea and rice, was lifted, and put where no pile was. What stands there");
    other.put(pile.lift());
    assertEquals(
        List.of("tea", "silk"), other.names(), "Then tea was put on it. What stands there");
    assertEquals(List.of("rice"), pile.names(), "What stays where they came from");
  }

  @Test
  void the_last_crate_leaves_an_empty_pile() {
    var pile = pileOf(List.of("rice"));
    var other = new Moves7.Pile();
    assertFalse(pile.isEmpty(), "A pile of one crate should not be empty");
    try {
      other.put(pile.lift());
    } catch (NullPointerException e) {
      var failure =
          new AssertionError(
              "A pile of one crate: lifting it threw %s. There is nothing below the last crate"
                  .formatted(e));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
    assertTrue(pile.isEmpty(), "A pile of one crate, which was lifted, should be empty");
    assertEquals(List.of(), pile.names(), "A pile of one crate, which was lifted. What stays");
    assertEquals(List.of("rice"), other.names(), "Where the crate was put");
    pile.put(new Moves7.Crate("tea"));
    assertEquals(List.of("tea"), pile.names(), "Tea was put where the rice had been");
  }

  /** A pile of these, each put on top of the one before. */
  private static Moves7.Pile pileOf(List<String> names) {
    var pile = new Moves7.Pile();
    for (var name : names) {
      pile.put(new Moves7.Crate(name));
    }
    return pile;
  }
}
