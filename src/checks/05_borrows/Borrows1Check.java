import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows1Check {
  private final Borrows1.PriceList list = new Borrows1.PriceList();

  @Test
  void an_offer_keeps_its_prices() {
    list.set("chair", 4_900);
    list.set("table", 19_900);
    var offer = Borrows1.offer(list);
    list.set("chair", 5_500);
    assertEquals(
        24_800,
        offer.total(List.of("chair", "table")),
        "A chair cost 4900 when the offer was made, and a table 19900. The chair is 5500 since"
            + " then, but the offer must not notice");
  }

  @Test
  void the_log_tells_both_prices() {
    list.set("chair", 4_900);
    assertEquals("chair: 4900, now 5500", Borrows1.change(list, "chair", 5_500), "The first change");
    assertEquals("chair: 5500, now 5200", Borrows1.change(list, "chair", 5_200), "The second");
  }

  @Test
  void an_offer_does_not_grow() {
    list.set("lamp", 2_500);
    var offer = Borrows1.offer(list);
    list.set("sofa", 59_900);
    assertEquals(
        1, offer.prices().size(), "The sofa came later, the offer should know only the lamp");
  }

  @Test
  void the_next_offer_has_the_new_prices() {
    list.set("chair", 4_900);
    Borrows1.offer(list);
    list.set("chair", 5_500);
    assertEquals(
        5_500,
        Borrows1.offer(list).total(List.of("chair")),
        "A chair costs 5500 now, so that is its price in an offer made now");
  }

  @Test
  void nobody_writes_into_an_offer() {
    list.set("chair", 4_900);
    var prices = Borrows1.offer(list).prices();
    assertThrows(
        UnsupportedOperationException.class,
        () -> prices.put("chair", 1),
        "Somebody set the price of a chair to 1, in an offer that was made: it should refuse");
  }
}
