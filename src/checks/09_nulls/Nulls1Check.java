import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Nulls1Check {
  private final Nulls1 shop =
      new Nulls1(
          Map.of(
              17, new Nulls1.Customer("Ada", "ada@example.org"),
              18, new Nulls1.Customer("Charles", null),
              19, new Nulls1.Customer("Grace", "grace@example.com"),
              20, new Nulls1.Customer("Root", "postmaster")));

  @Test
  void finds_an_address() {
    assertEquals(Optional.of("ada@example.org"), shop.emailOf(17), "Customer 17 has an address");
    assertEquals("mail to grace@example.com", shop.receipt(19), "Customer 19 has an address");
    assertEquals("mail to postmaster", shop.receipt(20), "Customer 20 has an address in the house");
    var other = new Nulls1(Map.of(17, new Nulls1.Customer("Alan", "alan@example.net")));
    assertEquals(
        Optional.of("alan@example.net"),
        other.emailOf(17),
        "In another directory, customer 17 has another address");
  }

  @Test
  void an_unknown_customer_has_none() {
    assertEquals(Optional.empty(), shop.emailOf(99), "There is no customer 99");
    assertEquals("print", shop.receipt(99), "There is no customer 99, so the receipt is printed");
  }

  @Test
  void a_customer_without_address_has_none() {
    assertEquals(Optional.empty(), shop.emailOf(18), "Customer 18 has no address");
    assertEquals("print", shop.receipt(18), "Customer 18 has no address: the receipt is printed");
  }

  private static final Optional<Optional<String>> NONE = Optional.of(Optional.empty());

  /** The answer for customer 17, with null as none; nothing when the exception of the directory came out. */
  private static Optional<Optional<String>> answer(Map<Integer, Nulls1.Customer> directory) {
    try {
      return Optional.ofNullable(new Nulls1(directory).emailOf(17)).or(() -> NONE);
    } catch (NullPointerException e) {
      return Optional.empty();
    }
  }

  @Test
  void a_broken_directory_is_not_a_missing_address() {
    var broken =
        new HashMap<Integer, Nulls1.Customer>() {
          private static final long serialVersionUID = 1;

          @Override
          public Nulls1.Customer get(Object number) {
            throw new NullPointerException("the directory is broken");
          }

          @Override
          public Nulls1.Customer getOrDefault(Object number, Nulls1.Customer otherwise) {
            return get(number);
          }
        };
    broken.put(17, new Nulls1.Customer("Ada", "ada@example.org"));
    assertFalse(
        NONE.equals(answer(broken)),
        "In this directory customer 17 has an address, and `get` throws an exception. emailOf(17)"
            + " must not answer that there is none, and not with null");
  }
}
