import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
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
    var message = String.valueOf(refused("retries", "two").getMessage());
    assertTrue(
        message.contains("retries") && message.contains("two"),
        "The message should name the setting, retries, and the text, two. The message says: " + message);
  }

  @Test
  void keeps_what_was_behind_it() {
    for (Throwable it = refused("timeout", "3O"); it != null; it = it.getCause()) {
      if (it instanceof NumberFormatException && thrownByParseInt(it)) {
        return;
      }
    }
    fail("The causes of what `number` throws must have the NumberFormatException that the JDK threw");
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
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Errors1.number(Map.of(name, text), name, 10),
            "The setting %s = \"%s\" is not an int. `number` must throw an IllegalArgumentException"
                .formatted(name, text));
    return thrown;
  }
}
