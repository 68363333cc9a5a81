import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Nulls3Check {

  @Test
  void the_first_address_wins() {
    goes("BERN 1", "Bern 1", "Basel 2", "Bonn 3");
    goes("BASEL 2", null, "Basel 2", "Bonn 3");
    goes("BONN 3", null, null, "Bonn 3");
  }

  @Test
  void a_blank_address_is_none() {
    goes("BASEL 2", " ", "Basel 2", "Bonn 3");
    goes("BONN 3", "", " ", "Bonn 3");
    goes(null, " ", "", null);
    goes(null, null, "", "  ");
  }

  @Test
  void there_may_be_no_address_at_all() {
    goes(null, null, null, null);
  }

  @Test
  void spaces_are_not_printed() {
    goes("OSLO 4", " Oslo 4 ", "Basel 2", null);
    goes("ROME 5", null, null, "  Rome 5");
  }

  @Test
  void nobody_unpacks_on_the_way() {
    Shape.of(Nulls3.class)
        .assertDoesNotCall("label", "isPresent")
        .assertDoesNotCall("label", "isEmpty")
        .assertDoesNotCall("label", "get");
  }

  private static void goes(String expected, String own, String customers, String invoices) {
    var order =
        new Nulls3.Order(
            Optional.ofNullable(own),
            Optional.ofNullable(customers),
            Optional.ofNullable(invoices));
    assertEquals(Optional.ofNullable(expected), Nulls3.label(order), "The label of " + order);
  }
}
