import java.util.ArrayList;
import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;

// In the evening a shop books the orders of the day. An express order costs 500 more, on a line of
// its own right after the order's. On days with express orders the booking stops half-way, with an
// exception about concurrency.
class Borrows7 {

  record Order(String customer, int cents, boolean express) {}

  /** The bookings, line by line, such as "Ada 1200". */
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

    /** Books all orders, in the order in which they came. Returns what is in the ledger then. */
    @Mut
    List<String> close() {
      for (var order : orders) {
        book(order);
      }
      orders.clear();
      return List.copyOf(ledger.lines);
    }

    // TODO: What does this method need for its work: the whole shop? Which part of it?
    @Mut
    private void book(Order order) {
      ledger.add(order.customer(), order.cents());
      if (order.express()) {
        take(new Order(order.customer(), 500, false));
      }
    }
  }
}
