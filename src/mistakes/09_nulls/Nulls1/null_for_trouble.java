// expect: checks-fail a_broken_directory_is_not_a_missing_address
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
    // TODO: Two things can be missing here. The result should be empty then.
    try { if (directory.get(number) == null) return Optional.empty(); return Optional.ofNullable(directory.get(number).email()); } catch (RuntimeException e) { return null; }
  }

  /** The way that a customer's receipt goes. */
  String receipt(int number) {
    return emailOf(number).map(email -> "mail to " + email).orElse("print");
  }
}
