import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Values2Check {
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);

  @Test
  void accepts_real_stays() {
    assertEquals(3, new Values2.Stay(MAY_1, MAY_4).nights(), "May 1 to May 4: count the nights");
    assertEquals(
        1,
        new Values2.Stay(MAY_1, MAY_1.plusDays(1)).nights(),
        "One night is enough for a stay: from May 1 to May 2");
    assertEquals(
        31,
        new Values2.Stay(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 15)).nights(),
        "A stay may go from one year into the next");
    assertEquals(
        27_000, Values2.price(new Values2.Stay(MAY_1, MAY_4), 9_000), "3 nights of 9,000 cents");
    assertEquals(
        6_000_000_000L,
        Values2.price(new Values2.Stay(MAY_1, MAY_4), 2_000_000_000L),
        "3 nights of 2 billion cents");
  }

  @Test
  void refuses_swapped_dates() {
    refused(MAY_4, MAY_1, "A stay that ends before it begins must be refused: from May 4 to May 1");
  }

  @Test
  void refuses_a_stay_of_no_night() {
    var sameDay = LocalDate.of(2026, 5, 1);
    refused(MAY_1, sameDay, "A stay without a single night must be refused: from May 1 to May 1");
  }

  @Test
  void names_both_dates() {
    names("28", "13", LocalDate.of(2026, 9, 28), LocalDate.of(2026, 8, 13));
    names("17", "17", LocalDate.of(2026, 7, 17), LocalDate.of(2026, 7, 17));
  }

  /** Dates may be written in any way that has the day of the month. */
  private static void names(String one, String other, LocalDate arrival, LocalDate departure) {
    var refusal = refused(arrival, departure, "A stay without a single night must be refused");
    var message = String.valueOf(refusal.getMessage());
    assertTrue(
        message.contains(one) && message.contains(other),
        "The exception should name both dates, %s and %s, but it says: %s"
            .formatted(arrival, departure, message));
  }

  private static IllegalArgumentException refused(
      LocalDate arrival, LocalDate departure, String message) {
    return assertThrows(
        IllegalArgumentException.class, () -> new Values2.Stay(arrival, departure), message);
  }
}
