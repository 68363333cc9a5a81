import java.util.*;
import javalings.own.*;

final class LoopChangesRowsProbe {
  @Move static final class Order {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
  }

  static void lent(@BorrowedMut List<List<Order>> table) {
    for (List<Order> row : table) {
      row.add(new Order());
    }
    table.clear();
  }

  static void owned(List<List<Order>> table) {
    for (List<Order> row : table) {
      for (Order order : row) {
        order.set(order.get() + 1);
      }
    }
    table.removeFirst();
  }

  static void marked(@BorrowedMut List<Order> row) {
    for (@BorrowedMut Order order : row) {
      order.set(1);
    }
  }

  static void values(@BorrowedMut Map<String, List<Order>> orders) {
    for (List<Order> row : orders.values()) {
      row.removeFirst();
    }
    orders.put("a", new ArrayList<>());
  }

  static int looks(@Borrowed List<List<Order>> table) {
    int sum = 0;
    for (List<Order> row : table) {
      for (Order order : row) {
        sum += order.get() + table.size();
      }
    }
    return sum;
  }

  static void array(Order[] row) {
    for (Order order : row) {
      order.set(2);
    }
  }

  @Move static final class Book {
    private final List<Order> all = new ArrayList<>();

    @Mut void reset() {
      for (Order order : all) {
        order.set(0);
      }
    }
  }
}
