// expect: checks-fail todo_3_saves_a_percentage
import java.util.List;

// Quiz 1. A shop's orders. All money is in cents.
class Quiz1 {

  /** So many pieces of something: at least 1 piece, and a price that is not negative. */
  record Item(String name, long price, int pieces) {

    // Refused here, nonsense exists nowhere.
    Item {
      if (pieces < 1 || price < 0) {
        throw new IllegalArgumentException(
            "not an item: " + pieces + " pieces of " + name + " at " + price);
      }
    }
  }

  /** A saving: a percentage, an amount, or one piece of the cheapest item for free. */
  sealed interface Discount {
    record Percent(int percent) implements Discount {}

    record Amount(long cents) implements Discount {}

    record CheapestFree() implements Discount {}
  }

  /** Items and a discount. An order that has been placed does not change any more. */
  record Order(List<Item> items, Discount discount) {

    // A copy that nobody can change, whatever becomes of the caller's list.
    Order {
      items = List.copyOf(items);
    }

    long sum() {
      return items.stream().mapToLong(item -> item.price() * item.pieces()).sum();
    }
  }

  /**
   * The price for the customer. A saving by a percentage is rounded down to whole cents. Nobody
   * pays less than nothing, and an order without items costs nothing.
   */
  static long total(Order order) {
    // No default: a fourth kind of discount will not compile until it has an answer here.
    var saved =
        switch (order.discount()) {
          case Discount.Percent(var percent) -> (long) (order.sum() * (percent / 100f));
          case Discount.Amount(var cents) -> cents;
          case Discount.CheapestFree() ->
              order.items().stream().mapToLong(Item::price).min().orElse(0);
        };
    // More than all cannot be saved, whatever the discount says.
    return Math.max(0, order.sum() - saved);
  }
}
