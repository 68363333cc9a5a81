import java.util.*;
import javalings.own.*;

final class LoopChangesWhatIsOnlyLentProbe {
  @Move static final class Order {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
  }

  static void row(@Borrowed List<List<Order>> table) {
    for (List<Order> row : table) {
      row.add(new Order()); // REFUSED
    }
  }

  static void marked(@Borrowed List<List<Order>> table) {
    for (@BorrowedMut List<Order> row : table) { // REFUSED
      row.add(new Order());
    }
  }

  static void values(@Borrowed Map<String, Order> orders) {
    for (@BorrowedMut Order order : orders.values()) { // REFUSED
      order.set(1);
    }
  }

  @Move static final class Book {
    private final List<Order> all = new ArrayList<>();

    void reset() {
      for (Order order : all) {
        order.set(0); // REFUSED
      }
    }
  }
}
