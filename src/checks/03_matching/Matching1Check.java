import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javalings.check.TypeSwitches;
import org.junit.jupiter.api.Test;

class Matching1Check {

  @Test
  void an_invoice_costs_by_the_day() {
    for (var days : new int[] {14, 30, 1, 0}) {
      assertEquals(
          days * 5,
          Matching1.fee(new Matching1.Payment.Invoice(days)),
          "An invoice costs 5 cents for each of its " + days + " days");
    }
  }

  @Test
  void every_kind_is_named() {
    TypeSwitches.of(Matching1.class).assertCompilerCounts();
  }

  @Test
  void a_transfer_costs_10() {
    assertEquals(10, Matching1.fee(new Matching1.Payment.Transfer()), "A bank transfer costs 10");
  }

  @Test
  void a_card_costs_more_from_abroad() {
    assertEquals(30, Matching1.fee(new Matching1.Payment.Card(false)), "A card costs 30 cents");
    assertEquals(
        90, Matching1.fee(new Matching1.Payment.Card(true)), "From abroad, a card costs 90");
  }

  @Test
  void all_fees_add_up() {
    assertEquals(
        30 + 10 + 70 + 10,
        Matching1.fees(
            List.of(
                new Matching1.Payment.Card(false),
                new Matching1.Payment.Transfer(),
                new Matching1.Payment.Invoice(14),
                new Matching1.Payment.Transfer())),
        "A card, a transfer, an invoice of 14 days, and another transfer");
  }
}
