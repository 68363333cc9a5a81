import java.util.ArrayList;
import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;
class Borrows7 {

  record Order(String customer, int cents, boolean express) {}
  @Move
  static final class Ledger {
    private final List<String> lines = new ArrayList<>();

    @Mut
    void add(String customer, int cents) {
      lines.add(customer + " " + cents);
    }
  }

  @Move
  static final class Shop {
    private final List<Order> orders = new ArrayList<>();
    private final Ledger ledger = new Ledger();

    @Mut
    void take(Order order) {
      orders.add(order);
    }
    @Mut
    List<String> close() {
      var today = List.copyOf(orders);
      orders.clear();
      today.forEach(this::book);
      return List.copyOf(ledger.lines);
    }
    @Mut
    private void book(Order order) {
      ledger.add(order.customer(), order.cents());
      if (order.express()) {
        ledger.add(order.customer(), 500);
      }
    }
  }
}
