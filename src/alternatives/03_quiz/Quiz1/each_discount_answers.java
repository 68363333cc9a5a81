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
    long saved(Order order);

    record Percent(int percent) implements Discount {
      @Override
      public long saved(Order order) {
        return order.sum() * percent / 100;
      }
    }

    record Amount(long cents) implements Discount {
      @Override
      public long saved(Order order) {
        return cents;
      }
    }

    record CheapestFree() implements Discount {
      @Override
      public long saved(Order order) {
        var cheapest = 0L;
        for (var item : order.items()) {
          cheapest = cheapest == 0 ? item.price() : Math.min(cheapest, item.price());
        }
        return cheapest;
      }
    }
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
    return Math.max(0, order.sum() - order.discount().saved(order));
  }
}
