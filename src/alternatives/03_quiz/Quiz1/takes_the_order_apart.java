import java.util.List;

// Quiz 1. A shop's orders. All money is in cents.
class Quiz1 {

  /** So many pieces of something: at least 1 piece, and a price that is not negative. */
  record Item(String name, long price, int pieces) {
    Item { if (pieces < 1 || price < 0) throw new IllegalArgumentException("bad"); }
  }

  /** A saving: a percentage, an amount, or one piece of the cheapest item for free. */
  sealed interface Discount {
    record Percent(int percent) implements Discount {}

    record Amount(long cents) implements Discount {}

    record CheapestFree() implements Discount {}
  }

  /** Items and a discount. An order that has been placed does not change any more. */
  record Order(List<Item> items, Discount discount) {
    Order { items = List.copyOf(items); }
    long sum() {
      return items.stream().mapToLong(item -> item.price() * item.pieces()).sum();
    }
  }

  /**
   * The price for the customer. A saving by a percentage is rounded down to whole cents. Nobody
   * pays less than nothing, and an order without items costs nothing.
   */
  static long total(Order order) {
    return switch (order) {
      case Order(var items, Discount.Percent(var percent)) -> Math.max(0, order.sum() - order.sum() * percent / 100);
      case Order(var items, Discount.Amount(var cents)) -> Math.max(0, order.sum() - cents);
      case Order(var items, Discount.CheapestFree()) -> order.sum() - items.stream().mapToLong(Item::price).min().orElse(0);
    };
  }
}
