import java.util.*;
import javalings.own.*;

final class RecordOfListsProbe {
  record Order(String id, List<String> items) {
    Order {
      items = List.copyOf(items);
    }
    Order with(String item) {
      var more = new ArrayList<>(items);
      more.add(item);
      return new Order(id, more);
    }
  }
  static void run() {
    var items = new ArrayList<String>();
    var order = new Order("1", items);
    items.add("tea");
    System.out.println(order.with("cup").items());
  }
}
