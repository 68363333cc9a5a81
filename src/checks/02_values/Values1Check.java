import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Values1Check {
  private final Values1 cinema = new Values1();

  @Test
  void sells_a_seat_only_once() {
    assertTrue(cinema.sell(seat("F", 12), "Ada"), "Seat F12 is free, so `sell` should return true");
    assertFalse(
        cinema.sell(seat("F", 12), "Grace"),
        "Seat F12 belongs to Ada, so `sell` should return false for Grace");
    assertEquals(
        "Ada", cinema.holder(seat("F", 12)), "Ada has seat F12, and Grace tried to buy it as well");
  }

  @Test
  void finds_the_holder_again() {
    cinema.sell(seat("B", 3), "Ada");
    cinema.sell(seat("K", 40), "Grace");
    assertEquals("Ada", cinema.holder(seat("B", 3)), "Somebody asked who has seat B3");
    assertEquals("Grace", cinema.holder(seat("K", 40)), "Somebody asked who has seat K40");
    cinema.sell(seat("S", 1_024), "Alan");
    assertEquals("Alan", cinema.holder(seat("S", 1_024)), "Somebody asked who has seat S1024");
  }

  @Test
  void two_objects_are_one_seat() {
    assertEquals(seat("F", 12), seat("F", 12), "Two `Seat` objects for F12 should be equal");
    assertEquals(
        seat("F", 12).hashCode(),
        seat("F", 12).hashCode(),
        "Two `Seat` objects for F12 should have one hash code");
  }

  @Test
  void keeps_other_seats_free() {
    cinema.sell(seat("F", 12), "Ada");
    assertEquals("free", cinema.holder(seat("F", 13)), "Only F12 is sold, F13 is another number");
    assertEquals("free", cinema.holder(seat("G", 12)), "Only F12 is sold, G12 is another row");
    assertEquals(
        "free", cinema.holder(seat("F1", 2)), "Row F, number 12 is sold, and not row F1, number 2");
    assertEquals("free", cinema.holder(seat("f", 12)), "Only F12 is sold, f12 is another row");
    assertEquals("free", cinema.holder(seat("FF", 12)), "Only F12 is sold, FF12 is another row");
    cinema.sell(seat("A", 40), "Ada");
    assertEquals("free", cinema.holder(seat("B", 9)), "A40 is sold, B9 is another seat");
    assertTrue(cinema.sell(seat("F", 13), "Grace"), "Seat F13 is free, so `sell` should return true");
    assertTrue(cinema.sell(seat("G", 12), "Alan"), "Seat G12 is free, so `sell` should return true");
  }

  /** A seat as the web form makes it: nothing in it is shared with another seat. */
  private static Values1.Seat seat(String row, int number) {
    return new Values1.Seat(new String(row.toCharArray()), number);
  }
}
