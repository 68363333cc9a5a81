import java.util.ArrayList;
import java.util.List;

class Quiz1 {
  record Item(String name, long price, int pieces) {
    Item(String name, long price, int pieces) {
      if (pieces <= 0) throw new IllegalArgumentException("pieces: " + pieces);
      if (price < 0) throw new IllegalArgumentException("price: " + price);
      this.name = name;
      this.price = price;
      this.pieces = pieces;
    }
  }
  sealed interface Discount {
    record Percent(int percent) implements Discount {}

    record Amount(long cents) implements Discount {}

    record CheapestFree() implements Discount {}
  }
  record Order(List<Item> items, Discount discount) {
    Order(List<Item> items, Discount discount) {
      this.items = new ArrayList<>(items);
      this.discount = discount;
    }

    @Override
    public List<Item> items() {
      return new ArrayList<>(items);
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
          case Discount.CheapestFree() ->
              order.items().stream().mapToLong(Item::price).min().orElse(0);
        };
    return Math.max(0, order.sum() - saved);
  }
}
