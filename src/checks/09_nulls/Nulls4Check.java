import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Nulls4Check {
  private final Map<String, String> old = new HashMap<>();
  private final Nulls4 directory = new Nulls4(old::get);

  @Test
  void no_number_is_no_number_however_it_is_said() {
    for (var said : new String[] {"", "-", "n/a", "N/A", "N/a", "n/A"}) {
      old.put("Ada", new StringBuilder(said).toString());
      assertEquals(
          Optional.empty(),
          directory.number("Ada"),
          "The old directory says \"" + said + "\" and means that there is no number");
    }
  }

  @Test
  void nobody_there_is_no_number() {
    assertEquals(Optional.empty(), directory.number("Grace"), "The old directory says null");
  }

  @Test
  void numbers_come_through() {
    for (var number : new String[] {"117", "7", "0-800-1", "+41 31 5", "-7", "--", "n/a 7", "0800 CALL"}) {
      old.put("Ada", number);
      assertEquals(Optional.of(number), directory.number("Ada"), "Ada's number is " + number);
    }
  }

  @Test
  void counts_who_can_be_called() {
    old.putAll(Map.of("Ada", "117", "Grace", "-", "Alan", "", "Edsger", "118"));
    assertEquals(
        2,
        directory.reachable(List.of("Ada", "Grace", "Alan", "Edsger", "Nobody")),
        "Of five people, Ada and Edsger have a number");
  }
}
