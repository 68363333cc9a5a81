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
    var log = order.label();
    bank.charge(order.payment);
    send(order.goods, warehouse, tomorrow);
    return log;
  }

  private static void send(Goods goods, Warehouse warehouse, Tomorrow tomorrow) {
    if (warehouse.isOpen()) warehouse.pack(goods);
    else tomorrow.pack(goods);
  }
}
