// expect: checks-fail another_item_is_for_one_order_only
import java.util.ArrayList;
import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;

// Customers like to order the same again. The new order begins as a copy of the old one. When
// somebody corrects the new one, the old one changes as well, and so does its invoice.
class Moves6 {

  @Move
  static final class Address {
    private String street;

    Address(String street) {
      this.street = street;
    }

    @Mut
    void correct(String other) {
      street = other;
    }

    String street() {
      return street;
    }
  }

  @Move
  static final class Order {
    private final int number;
    private final Address address;
    private final List<String> items;

    Order(int number, Address address, List<String> items) {
      this.number = number;
      this.address = address;
      this.items = items;
    }

    @Mut
    void add(String item) {
      items.add(item);
    }

    @Mut
    void sendTo(String street) {
      address.correct(street);
    }

    /** A new order of the same things, to the same street. */
    Order again(int newNumber) {
      // A copy is as deep as what can change in it: the address can, and so can the list. The items
      // are strings, which nobody can change, so both lists may show the same ones.
      return new Order(newNumber, new Address("Mill Lane 5"), new ArrayList<>(items));
    }

    String read() {
      return number + ": " + items + " to " + address.street();
    }
  }
}
