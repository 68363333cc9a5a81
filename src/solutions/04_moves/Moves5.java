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
    // The label looks at the whole order, so it comes before the first part goes.
    var label = order.label();
    bank.charge(order.payment);
    // From here on there is no order any more: its payment is the bank's. The goods are still here,
    // and go their own way. Nobody can charge an order again that nobody has.
    if (warehouse.isOpen()) {
      warehouse.pack(order.goods);
    } else {
      tomorrow.pack(order.goods);
    }
    return label;
  }
}
