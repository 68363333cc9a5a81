import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Iterators1Check {

  @Test
  void skips_days_without_a_reading() {
    assertEquals(
        36,
        Iterators1.rain(3, 10, -1, 0, 20, 99),
        "3 days of 10, -1, 0, 20, 99: the -1 is no reading and counts for nothing, not even as one"
            + " of the 3 days. That leaves 10, 0 and 20, and 2 more for each");
    assertEquals(
        9, Iterators1.rain(1, -1, -1, 7, 8), "1 day of -1, -1, 7, 8: the first reading is 7");
  }

  @Test
  void corrects_every_reading() {
    assertEquals(16, Iterators1.rain(2, 5, 7, 9), "2 days of 5, 7, 9: (5 + 2) + (7 + 2)");
    assertEquals(2, Iterators1.rain(1, 0), "A dry day reads 0, and 2 too little is read");
  }

  @Test
  void takes_no_more_days_than_asked_for() {
    assertEquals(3, Iterators1.rain(1, 1, 1_000), "1 day of 1, 1000: only the first one");
    assertEquals(0, Iterators1.rain(0, 10, 20), "No days, no rain");
    assertEquals(64, Iterators1.rain(2, 50, 10, 20), "2 days of 50, 10, 20: the first two, 50 and 10");
  }

  @Test
  void makes_do_with_fewer_days() {
    assertEquals(
        24, Iterators1.rain(30, 10, -1, 10), "30 days are asked for, but only two have a reading");
    assertEquals(0, Iterators1.rain(5), "5 days are asked for, and there is no reading at all");
  }
}
