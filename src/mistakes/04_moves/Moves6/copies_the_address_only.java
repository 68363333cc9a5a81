// expect: checks-fail another_item_is_for_one_order_only

import java.util.List;
class Moves6 {

  static final class Address {
    private String street;

    Address(String street) {
      this.street = street;
    }

    void correct(String other) {
      street = other;
    }

    String street() {
      return street;
    }
  }

  static final class Order {
    private final int number;
    private final Address address;
    private final List<String> items;

    Order(int number, Address address, List<String> items) {
      this.number = number;
      this.address = address;
      this.items = items;
    }

    void add(String item) {
      items.add(item);
    }

    void sendTo(String street) {
      address.correct(street);
    }
    Order again(int newNumber) {
      return new Order(newNumber, new Address(address.street), items);
    }

    String read() {
      return number + ": " + items + " to " + address.street();
    }
  }
}
