// expect: checks-fail a_card_is_charged_once
import javalings.own.Move;

// A web shop charges a card and packs the goods. At night the warehouse is closed, and orders wait
// for the next day. Customers who order at night pay twice.
class Moves5 {

  /** The right to charge a card, once. */
  @Move
  record Payment(int cents) {}

  @Move
  record Goods(int items) {}

  @Move
  record Order(int number, Payment payment, Goods goods) {
    String label() {
      return "order " + number + ", " + goods.items() + " items";
    }
  }

  interface Bank {
    void charge(Payment payment);
  }

  interface Warehouse {
    boolean isOpen();

    void pack(Goods goods);
  }

  interface Tomorrow {
    /** Charges and packs the order tomorrow. */
    void ship(Order order);

    /** Packs these goods tomorrow. */
    void pack(Goods goods);
  }

  /** Charges an order now, and packs it now or tomorrow. Returns the order's label, for the log. */
  static String ship(Order order, Bank bank, Warehouse warehouse, Tomorrow tomorrow) {
    // label still be asked of?
    var label = order.label();
    try {
      bank.charge(order.payment);
    } catch (RuntimeException e) {
      return label;
    }
    if (warehouse.isOpen()) {
      warehouse.pack(order.goods);
    } else {
      tomorrow.pack(order.goods);
    }
    return label;
  }
}
