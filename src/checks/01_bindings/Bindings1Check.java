import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Bindings1Check {

  @Test
  void shows_both_prices() {
    assertEquals(
        "was 1000, now 850, saved 150",
        Bindings1.line(1_000, 15),
        "15 percent off a price of 1000");
    assertEquals(
        "was 80, now 40, saved 40", Bindings1.line(80, 50), "50 percent off a price of 80");
  }

  @Test
  void shows_prices_at_0_and_100_percent() {
    assertEquals("was 999, now 999, saved 0", Bindings1.line(999, 0), "Nothing off a price of 999");
    assertEquals("was 999, now 0, saved 999", Bindings1.line(999, 100), "Everything off 999");
  }

  @Test
  void the_three_numbers_fit_together() {
    assertEquals(
        "was 333, now 300, saved 33",
        Bindings1.line(333, 10),
        "10 percent of 333 is 33.3: 33 are saved, and the new price is 333 - 33");
    assertEquals(
        "was 335, now 302, saved 33",
        Bindings1.line(335, 10),
        "10 percent of 335 is 33.5: 33 are saved, and the new price is 335 - 33");
    assertEquals("was 100, now 71, saved 29", Bindings1.line(100, 29), "29 percent of 100 is 29");
    assertEquals(
        "was 99999999, now 90000000, saved 9999999",
        Bindings1.line(99_999_999, 10),
        "10 percent of 99999999 is 9999999.9: 9999999 are saved");
  }
}
