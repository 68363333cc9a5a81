import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.TreeMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class Errors1Check {

  @Test
  void a_typing_error_is_not_a_zero() {
    for (var text : new String[] {"3O", "1,5", "seven", "3000000000"}) {
      refused("timeout", text);
    }
  }

  @Test
  void says_which_setting_and_what_was_typed() {
    for (var wrong : List.of(Map.entry("retries", "two"), Map.entry("width", "1e3"))) {
      var settings = Map.of("timeout", "30", wrong.getKey(), wrong.getValue());
      var message = String.valueOf(refused(settings, wrong.getKey()).getMessage());
      assertTrue(
          message.contains(wrong.getKey())
              && message.contains(wrong.getValue())
              && !message.contains("timeout"),
          "The settings are %s. The message should name %s and its text, and no other setting. The message says: %s"
              .formatted(new TreeMap<>(settings), wrong.getKey(), message));
    }
  }

  @Test
  void keeps_what_was_behind_it() {
    for (Throwable it = refused("timeout", "3O"); it != null; it = it.getCause()) {
      if (it instanceof NumberFormatException && thrownByParseInt(it)) {
        return;
      }
    }
    fail("The causes of what `number` throws must have the NumberFormatException of the JDK");
  }

  private static boolean thrownByParseInt(Throwable thrown) {
    var from = thrown.getStackTrace();
    return from.length > 0 && from[0].getClassName().startsWith("java.lang.");
  }

  @Test
  void reads_numbers() {
    assertEquals(30, Errors1.number(Map.of("timeout", "30"), "timeout", 10), "timeout = 30");
    assertEquals(-5, Errors1.number(Map.of("offset", " -5 "), "offset", 0), "offset = -5");
  }

  @Test
  void what_is_not_set_has_its_standard_value() {
    assertEquals(10, Errors1.number(Map.of("retries", "3"), "timeout", 10), "timeout is not set");
  }

  private static IllegalArgumentException refused(String name, String text) {
    return refused(Map.of(name, text), name);
  }

  private static IllegalArgumentException refused(Map<String, String> settings, String name) {
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Errors1.number(settings, name, 10),
            "The setting %s = \"%s\" is not an int. `number` must throw an IllegalArgumentException"
                .formatted(name, settings.get(name)));
    return thrown;
  }
}
