import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Matching3Check {

  @Test
  void every_speed_has_its_price() {
    assertEquals(1_250, Matching3.price(Matching3.Speed.EXPRESS), "The price of an express parcel");
    assertEquals(490, Matching3.price(Matching3.Speed.NORMAL), "The price of a normal parcel");
    assertEquals(350, Matching3.price(Matching3.Speed.SLOW), "The price of a slow parcel");
  }

  @Test
  void every_speed_has_its_time() {
    assertEquals(5, Matching3.days(Matching3.Speed.SLOW), "How many days a slow parcel may take");
    assertEquals(2, Matching3.days(Matching3.Speed.NORMAL), "How many days a normal one may take");
    assertEquals(
        1, Matching3.days(Matching3.Speed.EXPRESS), "How many days an express one may take");
  }

  @Test
  void all_three_are_named() throws IOException {
    Shape.of(Matching3.class).assertNoDefault("price").assertNoDefault("days");
    for (var method : List.of("price", "days")) {
      var named = named(method);
      assertFalse(
          DETOUR.matcher(body(method)).find(),
          "`%s` goes by the place or the text of a speed, so the compiler cannot say when one is missing."
                  .formatted(method)
              + " Name all three");
      assertFalse(
          ASKED.matcher(body(method)).find(),
          "`%s` compares with the speeds one by one. The compiler cannot say when one is missing, as it"
                  .formatted(method)
              + " does for a switch with a value");
      assertTrue(
          named.isEmpty() || named.size() == 3,
          "`%s` names only %s. Name all three speeds in it"
              .formatted(method, String.join(" and ", named)));
    }
  }

  private static final Pattern DETOUR =
      Pattern.compile("\\.(ordinal|name|toString|compareTo|values|hashCode)\\s*\\(");

  private static final Pattern ASKED =
      Pattern.compile(
          "[!=]=\\s*(Speed\\.)?(SLOW|NORMAL|EXPRESS)|(SLOW|NORMAL|EXPRESS)\\s*[!=]=|equals\\s*\\(");

  /** The speeds that a method's text names; none when it leaves the answer to the speed itself. */
  private static List<String> named(String method) throws IOException {
    return Stream.of("SLOW", "NORMAL", "EXPRESS").filter(body(method)::contains).toList();
  }

  /** The text of a method between its braces, without comments; none when it is written otherwise. */
  private static String body(String method) throws IOException {
    var code = source().replaceAll("(?s)//[^\\n]*|/\\*.*?\\*/", "");
    var head = Pattern.compile("\\b" + method + "\\s*\\([^)]*\\)\\s*\\{").matcher(code);
    if (!head.find()) {
      return "";
    }
    var end = head.end();
    for (var open = 1; open > 0 && end < code.length(); end++) {
      open += code.charAt(end) == '{' ? 1 : code.charAt(end) == '}' ? -1 : 0;
    }
    return code.substring(head.end(), end);
  }

  private static String source() throws IOException {
    try (var in =
        Matching3.class.getClassLoader().getResourceAsStream("javalings/source/Matching3.java")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
