// expect: checks-fail a_card_is_charged_once
class Moves5 {
  record Payment(int cents) {}

  record Goods(int items) {}

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
    bank.charge(order.payment);
    if (warehouse.isOpen()) {
      warehouse.pack(order.goods);
    } else {
      tomorrow.ship(order);
    }
    return order.label();
  }
}
