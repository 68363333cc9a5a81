import java.util.Map;
import java.util.Optional;

// A shop mails its receipts to customers who gave an address, and prints them for all others. The
// nightly run stops at the first customer who is not in the directory.
class Nulls1 {

  /** A customer. The address is null for customers of the years before there was e-mail. */
  record Customer(String name, String email) {}

  private final Map<Integer, Customer> directory;

  Nulls1(Map<Integer, Customer> directory) {
    this.directory = directory;
  }

  /** The address of a customer, empty when there is no such customer or no address. */
  Optional<String> emailOf(int number) {
    // The map answers null for "not here": ofNullable makes that empty, at the border. From then on
    // map goes on only with what is there, and takes a null from email() for empty as well.
    return Optional.ofNullable(directory.get(number)).map(Customer::email);
  }

  /** The way that a customer's receipt goes. */
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
