import java.util.*;
import javalings.own.*;

final class Shop {
  @Move static final class Order {
    int cents;
    int total() { return cents; }
    @Mut void discount(int by) { cents -= by; }
  }

  static void ship(Order order) {}

  static int run(List<Integer> prices) {
    var order = new Order();
    @Borrowed Order seen = order;
    System.out.println("a first look at the total of the order: " + seen.total());
    @BorrowedMut Order open = order;
    open.discount(3);
    open.discount(4);
    ship(order);
    var few = prices.subList(0, 2);
    var sum = 0;
    for (int price : few) {
      sum += price;
    }
    return sum;
  }
}
