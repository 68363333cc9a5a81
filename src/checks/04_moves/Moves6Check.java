import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves6Check {

  @Test
  void the_new_order_begins_like_the_old_one() {
    for (var items : List.of(List.<String>of(), List.of("tea"), List.of("tea", "rice", "tea", "salt"))) {
      var old = order(7, "Mill Lane 5", items);
      assertEquals(
          "12: " + items + " to Mill Lane 5", old.again(12).read(), "Order 7 again, as number 12");
      assertEquals("7: " + items + " to Mill Lane 5", old.read(), "The old order after that");
    }
  }

  @Test
  void another_address_is_for_one_order_only() {
    var old = order(3, "Mill Lane 5", List.of("tea"));
    var again = old.again(4);
    again.sendTo("Dock Road 1");
    assertEquals("4: [tea] to Dock Road 1", again.read(), "The new order, sent to Dock Road");
    assertEquals(
        "3: [tea] to Mill Lane 5", old.read(), "The new order was corrected. The old one says");
    old.sendTo("Hill Street 2");
    assertEquals(
        "4: [tea] to Dock Road 1", again.read(), "Then the old one was corrected. The new one says");
  }

  @Test
  void another_item_is_for_one_order_only() {
    var old = order(5, "Hill Street 2", List.of("tea"));
    var again = old.again(6);
    again.add("rice");
    assertEquals("6: [tea, rice] to Hill Street 2", again.read(), "The new order, with rice");
    assertEquals(
        "5: [tea] to Hill Street 2", old.read(), "Rice was added to the new order. The old one says");
    old.add("salt");
    assertEquals(
        "6: [tea, rice] to Hill Street 2",
        again.read(),
        "Salt was added to the old order. The new one says");
  }

  private static Moves6.Order order(int number, String street, List<String> items) {
    return new Moves6.Order(number, new Moves6.Address(street), new ArrayList<>(items));
  }
}
