import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Values3Check {
  private static final Map<String, String> HOUSE = Map.of("degrees", "21", "light", "warm");

  private final Values3 hotel = new Values3(HOUSE);

  @Test
  void the_next_guest_gets_the_house_settings() {
    hotel.settings(Map.of("degrees", "28"));
    assertEquals(
        HOUSE,
        hotel.settings(Map.of()),
        "The guest before wished for 28 degrees; this one has no wishes at all");
  }

  @Test
  void wishes_come_first() {
    assertEquals(
        Map.of("degrees", "28", "light", "warm", "music", "jazz"),
        hotel.settings(Map.of("degrees", "28", "music", "jazz")),
        "The house has 21 degrees and warm light; the guest wishes for 28 degrees and jazz");
  }

  @Test
  void guests_do_not_share_settings() {
    var first = hotel.settings(Map.of());
    var second = hotel.settings(Map.of());
    first.put("light", "off");
    assertEquals("warm", second.get("light"), "One guest switched the light off, in both rooms");
    assertEquals("warm", hotel.settings(Map.of()).get("light"), "... and in all rooms to come");
  }

  @Test
  void the_guests_list_stays_as_it_is() {
    var wishes = new HashMap<>(Map.of("degrees", "28"));
    hotel.settings(wishes);
    assertEquals(Map.of("degrees", "28"), wishes, "The guest's own list of wishes was changed");
  }
}
