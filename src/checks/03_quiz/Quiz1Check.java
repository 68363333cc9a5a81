import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javalings.check.TypeSwitches;
import org.junit.jupiter.api.Test;

class Quiz1Check {
  private static final Quiz1.Item PENCILS = new Quiz1.Item("pencil", 120, 10);
  private static final Quiz1.Item PAPER = new Quiz1.Item("paper", 451, 2);

  @Test
  void todo_1_refuses_nonsense() {
    refused("pencil", 120, 0, "An item of 0 pieces must be refused");
    refused("pencil", 120, -2, "An item of -2 pieces must be refused");
    refused("pencil", -1, 5, "An item with a price of -1 must be refused");
  }

  @Test
  void todo_1_accepts_what_is_allowed() {
    assertEquals(1, new Quiz1.Item("sticker", 0, 1).pieces(), "One piece, for free: allowed");
    assertEquals(
        new Quiz1.Item("pencil", 120, 10), PENCILS, "Items with the same content are equal");
  }

  @Test
  void todo_2_an_order_does_not_change() {
    assertEquals(
        List.of(PAPER, PENCILS),
        new Quiz1.Order(List.of(PAPER, PENCILS), new Quiz1.Discount.Amount(0)).items(),
        "An order was made of paper and pencils. The items of the order");
    var items = new ArrayList<>(List.of(PENCILS));
    var order = new Quiz1.Order(items, new Quiz1.Discount.Amount(0));
    items.add(PAPER);
    assertEquals(
        List.of(PENCILS),
        order.items(),
        "Paper was added to the list that the order was made of. The items of the order");
    try {
      order.items().add(PAPER);
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertEquals(
        List.of(PENCILS), order.items(), "Somebody called items().add(...). The items of the order");
    try {
      order.items().set(0, PAPER);
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertEquals(
        List.of(PENCILS), order.items(), "Somebody called items().set(...). The items of the order");
  }

  @Test
  void todo_3_saves_a_percentage() {
    assertEquals(
        2_102, total(new Quiz1.Discount.Percent(0), PENCILS, PAPER), "0% of 2102 is nothing");
    assertEquals(
        1_787,
        total(new Quiz1.Discount.Percent(15), PENCILS, PAPER),
        "15% of 2102 is 315.3; the customer saves 315");
    assertEquals(
        677,
        total(new Quiz1.Discount.Percent(25), PAPER),
        "25% of 902 is 225.5; the customer saves 225");
    assertEquals(0, total(new Quiz1.Discount.Percent(100), PENCILS), "100% of 1200: for free");
    assertEquals(
        0,
        total(new Quiz1.Discount.Percent(150), PENCILS),
        "150% off an order of 1200: nobody pays less than nothing");
    assertEquals(
        71,
        total(new Quiz1.Discount.Percent(29), new Quiz1.Item("pin", 100, 1)),
        "29% of 100 is 29");
    assertEquals(
        111_111_111,
        total(new Quiz1.Discount.Percent(10), new Quiz1.Item("car", 123_456_789, 1)),
        "10% of 123,456,789 is 12,345,678.9; the customer saves 12,345,678");
    var clip = new Quiz1.Item("clip", 5, 1);
    assertEquals(9, total(new Quiz1.Discount.Percent(10), clip, clip), "10% of 5 + 5 is 1");
    assertEquals(
        5_400_000_000L,
        total(new Quiz1.Discount.Percent(10), new Quiz1.Item("yacht", 3_000_000_000L, 2)),
        "10% off two yachts of 3 billion cents each");
  }

  @Test
  void todo_3_saves_an_amount() {
    assertEquals(1_700, total(new Quiz1.Discount.Amount(402), PENCILS, PAPER), "402 off 2102");
    assertEquals(
        0,
        total(new Quiz1.Discount.Amount(5_000), PENCILS),
        "5000 off an order of 1200: nobody pays less than nothing");
  }

  @Test
  void todo_3_gives_the_cheapest_for_free() {
    var cheapest = new Quiz1.Discount.CheapestFree();
    assertEquals(
        1_982, total(cheapest, PENCILS, PAPER), "One pencil of 120 is free, 9 are paid for");
    assertEquals(1_982, total(cheapest, PAPER, PENCILS), "The order of the items does not matter");
    assertEquals(451, total(cheapest, PAPER), "One of two packs of paper is free");
    var pin = new Quiz1.Item("pin", 50, 1);
    assertEquals(1_200, total(cheapest, PENCILS, pin), "The only pin of 50 is free");
    var nail = new Quiz1.Item("nail", 50, 3);
    assertEquals(150, total(cheapest, pin, nail), "A pin and nails of 50 each: one piece is free");
    var yacht = new Quiz1.Item("yacht", 3_000_000_000L, 1);
    assertEquals(0, total(cheapest, yacht), "One yacht of 3 billion cents, and it is free");
  }

  @Test
  void todo_3_an_empty_order_costs_nothing() {
    assertEquals(0, total(new Quiz1.Discount.CheapestFree()), "No items: there is no cheapest one");
    assertEquals(0, total(new Quiz1.Discount.Amount(100)), "No items: nothing to pay");
    assertEquals(0, total(new Quiz1.Discount.Percent(10)), "No items: nothing to pay");
  }

  @Test
  void todo_3_every_kind_is_named() {
    for (var kind :
        List.of(
            new Quiz1.Discount.Percent(50),
            new Quiz1.Discount.Amount(402),
            new Quiz1.Discount.CheapestFree())) {
      assertTrue(
          total(kind, PENCILS, PAPER) != 2_102,
          "`total` is the whole sum for " + kind + ", so nothing tells this kind from the others yet");
    }
    TypeSwitches.of(Quiz1.class).assertCompilerCounts();
  }

  private static long total(Quiz1.Discount discount, Quiz1.Item... items) {
    return Quiz1.total(new Quiz1.Order(List.of(items), discount));
  }

  private static void refused(String name, long price, int pieces, String message) {
    assertThrows(
        IllegalArgumentException.class, () -> new Quiz1.Item(name, price, pieces), message);
  }
}
