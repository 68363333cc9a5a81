// expect: checks-fail todo_3_gives_the_cheapest_for_free
import java.util.List;

// Quiz 1. A shop's orders. All money is in cents.
class Quiz1 {

  /** So many pieces of something: at least 1 piece, and a price that is not negative. */
  record Item(String name, long price, int pieces) {
    Item { if (pieces < 1 || price < 0) throw new IllegalArgumentException(); }
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
    var sum = order.sum();
    var min = order.items().stream().mapToLong(Item::price).min().orElse(0);
    var saved = switch (order.discount()) {
      case Discount.Percent(int percent) -> sum * percent / 100;
      case Discount.Amount(long cents) -> cents;
      case Discount.CheapestFree() -> order.items().stream().filter(i -> i.price() == min).mapToLong(Item::price).sum();
    };
    return Math.max(0, sum - saved);
  }
}
