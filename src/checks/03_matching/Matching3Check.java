import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void all_three_are_named() {
    Shape.of(Matching3.class).assertNoDefault("price").assertNoDefault("days");
  }
}
