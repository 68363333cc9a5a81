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
    hotel.settings(Map.of("music", "jazz"));
    assertEquals(
        HOUSE,
        hotel.settings(Map.of()),
        "The guest before wished for jazz; this one has no wishes at all");
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
    var wishing = hotel.settings(Map.of("light", "blue"));
    var first = hotel.settings(Map.of());
    var second = hotel.settings(Map.of());
    assertEquals("blue", wishing.get("light"), "This guest wished for blue light. The light");
    assertEquals(
        "warm", second.get("light"), "Another guest wished for blue light, this one has no wishes. The light");
    switchOff(first);
    assertEquals(
        "warm", second.get("light"), "One guest switched the light off. The light of another guest");
    assertEquals(
        "warm",
        hotel.settings(Map.of()).get("light"),
        "One guest switched the light off. The light of the next guest");
  }

  /** Settings that refuse to be changed are fine as well. */
  private static void switchOff(Map<String, String> settings) {
    try {
      settings.put("light", "off");
    } catch (UnsupportedOperationException refused) {
      assertEquals("warm", settings.get("light"), "The light of a guest without wishes");
    }
  }

  @Test
  void the_guests_list_stays_as_it_is() {
    var wishes = new HashMap<>(Map.of("degrees", "28"));
    hotel.settings(wishes);
    assertEquals(Map.of("degrees", "28"), wishes, "The guest's own list of wishes was changed");
  }
}
