import java.util.Collections;
import java.util.Comparator;
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
    if (order.items().isEmpty()) {
      return 0;
    }
    var sum = order.sum();
    switch (order.discount()) {
      case Discount.Percent p -> {
        return Math.max(0, sum - Math.floorDiv(sum * p.percent(), 100L));
      }
      case Discount.Amount a -> {
        return Math.max(0, sum - a.cents());
      }
      case Discount.CheapestFree _ -> {
        return sum - Collections.min(order.items(), Comparator.comparing(Item::price)).price();
      }
    }
  }
}
