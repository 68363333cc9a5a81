// expect: checks-fail todo_3_every_kind_is_named
import java.util.List;
class Quiz1 {
  record Item(String name, long price, int pieces) {
    Item {
      if (pieces < 1 || price < 0) {
        throw new IllegalArgumentException(
            "not an item: " + pieces + " pieces of " + name + " at " + price);
      }
    }
  }
  sealed interface Discount {
    record Percent(int percent) implements Discount {}

    record Amount(long cents) implements Discount {}

    record CheapestFree() implements Discount {}
  }
  record Order(List<Item> items, Discount discount) {
    Order {
      items = List.copyOf(items);
    }

    long sum() {
      return items.stream().mapToLong(item -> item.price() * item.pieces()).sum();
    }
  }
  static long total(Order order) {
    var saved =
        switch (order.discount()) {
          case Discount.Percent(var percent) -> order.sum() * percent / 100;
          case Discount.Amount(var cents) -> cents;
          case Discount d ->
              order.items().stream().mapToLong(Item::price).min().orElse(0);
        };
    return Math.max(0, order.sum() - saved);
  }
}
