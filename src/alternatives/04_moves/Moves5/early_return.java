import javalings.own.Move;
class Moves5 {
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
    void ship(Order order);
    void pack(Goods goods);
  }
  static String ship(Order order, Bank bank, Warehouse warehouse, Tomorrow tomorrow) {
    final String label = order.label();
    bank.charge(order.payment);
    if (!warehouse.isOpen()) {
      tomorrow.pack(order.goods);
      return label;
    }
    warehouse.pack(order.goods);
    return label;
  }
}
