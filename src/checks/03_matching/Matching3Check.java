import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
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
      assertTrue(
          named.isEmpty() || named.size() == 3,
          "`%s` names only %s, so something in it stands for all other speeds"
              .formatted(method, String.join(" and ", named)));
    }
  }

  /** The speeds that a method's text names; none when it leaves the answer to the speed itself. */
  private static List<String> named(String method) throws IOException {
    try (var in =
        Matching3.class.getClassLoader().getResourceAsStream("javalings/source/Matching3.java")) {
      var code = new String(in.readAllBytes(), UTF_8).replaceAll("//.*", "");
      var body = code.split("static int " + method + "\\(")[1].split("\n  }")[0];
      return Stream.of("SLOW", "NORMAL", "EXPRESS").filter(body::contains).toList();
    }
  }
}
