import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves4Check {
  private final List<String> visits = new ArrayList<>();
  private final List<Moves4.Parcel> loaded = new ArrayList<>();
  private final List<Moves4.Parcel> shelf = new ArrayList<>();
  private Moves4.Parcel expected = new Moves4.Parcel("nowhere");

  @Test
  void the_first_van_with_room_takes_it() {
    for (var free = 0; free < 3; free++) {
      visits.clear();
      loaded.clear();
      ship("Mill Lane " + free, 3, free);
      assertEquals(
          List.of("van 0", "van 1", "van 2").subList(0, free + 1),
          visits,
          "Three vans, and van " + free + " has room. Vans that were asked");
      assertEquals(1, loaded.size(), "Boxes on all vans together");
      assertTrue(shelf.isEmpty(), "A van took the parcel, and there is a box on the shelf as well");
    }
  }

  @Test
  void what_came_back_goes_to_the_next_van() {
    ship("Mill Lane 5", 4, 3);
    assertEquals(1, loaded.size(), "Four vans, and van 3 has room. Boxes on all vans together");
    assertEquals(
        "Mill Lane 5; refused by van 0; refused by van 1; refused by van 2",
        loaded.getFirst().label(),
        "Three drivers noted something on the parcel. What the fourth one reads");
    assertSame(expected, loaded.getFirst(), "Van 3 should get the box that van 2 handed back");
  }

  @Test
  void what_nobody_takes_is_stored() {
    for (var vans = 0; vans < 3; vans++) {
      shelf.clear();
      ship("Mill Lane 9", vans, -1);
      assertEquals(1, shelf.size(), vans + " vans without room. Boxes on the shelf");
      assertSame(
          expected,
          shelf.getFirst(),
          "The shelf should have the box that came back last; this one says \""
              + shelf.getFirst().label()
              + "\"");
    }
  }

  private void ship(String address, int vans, int free) {
    var fleet = new ArrayList<Moves4.Van>();
    for (var i = 0; i < vans; i++) {
      var number = i;
      fleet.add(parcel -> load(number, parcel, number == free));
    }
    expected = new Moves4.Parcel(address);
    Moves4.ship(expected, fleet, shelf::add);
  }

  private Moves4.Answer load(int van, Moves4.Parcel parcel, boolean room) {
    visits.add("van " + van);
    if (room) {
      loaded.add(parcel);
      return new Moves4.Answer.Loaded();
    }
    expected = new Moves4.Parcel(parcel.label());
    expected.note("refused by van " + van);
    return new Moves4.Answer.Refused(expected);
  }
}
