import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows7Check {
  private final Borrows7.Shop shop = new Borrows7.Shop();

  @Test
  void an_express_order_costs_more() {
    express("Ada", 1_200);
    assertEquals(
        List.of("Ada 1200", "Ada 500"),
        shop.close(),
        "Ada's order of 1200 was express: a line for the order, and one more below it");
  }

  @Test
  void the_fee_follows_its_order() {
    order("Ada", 1_200);
    express("Grace", 900);
    express("Alan", 7_750);
    order("Edsger", 3_100);
    assertEquals(
        List.of("Ada 1200", "Grace 900", "Grace 500", "Alan 7750", "Alan 500", "Edsger 3100"),
        shop.close(),
        "Grace's and Alan's orders were express. The line for it should stand below the order");
  }

  @Test
  void other_orders_do_not() {
    order("Ada", 1_200);
    order("Ada", 80);
    assertEquals(List.of("Ada 1200", "Ada 80"), shop.close(), "No express orders");
  }

  @Test
  void each_order_is_booked_once() {
    order("Ada", 1_200);
    var yesterday = shop.close();
    order("Grace", 900);
    assertEquals(
        List.of("Ada 1200", "Grace 900"),
        shop.close(),
        "Ada's order was booked yesterday, and Grace's is of today");
    assertEquals(List.of("Ada 1200"), yesterday, "What close() returned yesterday");
  }

  private void order(String customer, int cents) {
    shop.take(new Borrows7.Order(customer, cents, false));
  }

  private void express(String customer, int cents) {
    shop.take(new Borrows7.Order(customer, cents, true));
  }
}
