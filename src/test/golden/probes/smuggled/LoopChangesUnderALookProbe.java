import java.util.*;
import javalings.own.*;

final class LoopChangesUnderALookProbe {
  @Move static final class Order {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
  }

  static void both(List<Order> row) {
    for (@BorrowedMut Order one : row) {
      for (Order two : row) { // REFUSED
        one.set(two.get());
      }
    }
  }

  static void kept(List<Order> row) {
    Order first = row.getFirst();
    for (Order order : row) { // REFUSED
      order.set(1);
    }
    System.out.println(first.get());
  }

  static void view(List<Order> row) {
    List<Order> some = row.subList(0, 1);
    for (Order order : some.subList(0, 1)) {
      order.set(1); // REFUSED
    }
  }

  static void cleared(List<List<Order>> table) {
    for (List<Order> row : table) {
      row.clear();
      table.clear(); // REFUSED
    }
  }
}
