import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import javalings.own.Move;
import javalings.own.Mut;

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
    Order again(int newNumber) {
      var mine = items.stream().collect(Collectors.toCollection(LinkedList::new));
      return new Order(newNumber, new Address(address.street()), mine);
    }

    String read() {
      return number + ": " + items + " to " + address.street();
    }
  }
}
