import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves5Check {
  private final List<Integer> charged = new ArrayList<>();
  private final List<Moves5.Goods> packedToday = new ArrayList<>();
  private final List<Moves5.Goods> packedTomorrow = new ArrayList<>();
  private final List<Moves5.Order> shippedTomorrow = new ArrayList<>();

  @Test
  void a_card_is_charged_once() {
    ship(1, 4900, 2, true);
    assertEquals(List.of(4900), charged, "Order 1, by day. Cents charged");
    charged.clear();
    ship(2, 1250, 1, false);
    assertEquals(List.of(1250), charged, "Order 2, at night. Cents charged in that night");
    for (var again : shippedTomorrow) {
      assertTrue(
          again.payment() != null,
          "Order 2, at night. `tomorrow.ship` got an order without a payment, and cannot charge it");
      charged.add(again.payment().cents());
    }
    assertEquals(List.of(1250), charged, "Order 2, at night. Cents charged until the next evening");
    refusesTheCard();
  }

  private void refusesTheCard() {
    Moves5.Bank bank =
        payment -> {
          throw new IllegalStateException("card refused");
        };
    String label;
    try {
      label = Moves5.ship(order(5, 100, 1), bank, new Today(true), new NextDay());
    } catch (IllegalStateException refused) {
      return;
    }
    fail("Order 5. `charge` threw an exception, and `ship` has returned \"" + label + "\" all the same");
  }

  @Test
  void goods_are_packed_once() {
    var byDay = ship(3, 100, 5, true);
    assertEquals(1, packedToday.size(), "Order 3, by day. Packets today");
    assertSame(byDay.goods(), packedToday.getFirst(), "The goods of order 3, packed today");
    assertEquals(List.of(), packedTomorrow, "Order 3, by day. Packets tomorrow");
    packedToday.clear();
    var atNight = ship(4, 100, 6, false);
    assertEquals(List.of(), packedToday, "Order 4, at night. Packets today");
    shippedTomorrow.forEach(again -> packedTomorrow.add(again.goods()));
    assertEquals(1, packedTomorrow.size(), "Order 4, at night. Packets tomorrow");
    assertSame(atNight.goods(), packedTomorrow.getFirst(), "The goods of order 4, for tomorrow");
  }

  @Test
  void the_log_has_the_label() {
    assertEquals("order 17, 3 items", label(17, 3, true), "Order 17 of 3 items, by day");
    assertEquals("order 18, 0 items", label(18, 0, false), "Order 18 of 0 items, at night");
  }

  private String label(int number, int items, boolean open) {
    return ship(order(number, 500, items), open);
  }

  private Moves5.Order ship(int number, int cents, int items, boolean open) {
    var order = order(number, cents, items);
    ship(order, open);
    return order;
  }

  private static Moves5.Order order(int number, int cents, int items) {
    return new Moves5.Order(number, new Moves5.Payment(cents), new Moves5.Goods(items));
  }

  private String ship(Moves5.Order order, boolean open) {
    return Moves5.ship(
        order, payment -> charged.add(payment.cents()), new Today(open), new NextDay());
  }

  private final class Today implements Moves5.Warehouse {
    private final boolean open;

    Today(boolean open) {
      this.open = open;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void pack(Moves5.Goods goods) {
      if (!open) {
        throw new AssertionError("The warehouse is closed, and pack() was called all the same");
      }
      packedToday.add(goods);
    }
  }

  private final class NextDay implements Moves5.Tomorrow {
    @Override
    public void ship(Moves5.Order order) {
      shippedTomorrow.add(order);
    }

    @Override
    public void pack(Moves5.Goods goods) {
      packedTomorrow.add(goods);
    }
  }
}
