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
    var line = order.label();
    var payment = order.payment;
    var goods = order.goods;
    bank.charge(payment);
    if (warehouse.isOpen()) {
      warehouse.pack(goods);
    } else {
      tomorrow.pack(goods);
    }
    return line;
  }
}
