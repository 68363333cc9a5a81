import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

// The car park below works. Somebody will change it one day, and only your tests will notice what
// broke. Here they run on twelve wrong car parks. These two tests find two of them.
class Tests1 {

  @Test
  void a_day_at_the_car_park() {
    assertThrows(IllegalArgumentException.class, () -> new CarPark(-3));
    assertEquals(0, new CarPark(0).free(), "no place");
    var park = new CarPark(2);
    assertTrue(park.enter("A"), "A enters");
    assertFalse(park.enter("A"), "A is inside already");
    assertEquals(1, park.free(), "A is inside");
    assertTrue(park.enter("B"), "B enters");
    assertEquals(0, park.free(), "A and B are inside");
    assertFalse(park.enter("C"), "it is full");
    assertFalse(park.leave("C"), "C is not inside");
    assertEquals(0, park.free(), "A and B are inside");
    assertTrue(park.leave("A"), "A leaves");
    assertEquals(1, park.free(), "B is inside");
    assertTrue(park.enter("A"), "A comes back");
  }
}

/** A car park. It is right: leave it as it is. */
class CarPark {
  private final int places;
  private final Set<String> inside = new HashSet<>();

  /** A car park may have no place at all, but not fewer. */
  CarPark(int places) {
    if (places < 0) {
      throw new IllegalArgumentException("places: " + places);
    }
    this.places = places;
  }

  /** Lets a car in, if there is a place and the car is not inside already. */
  boolean enter(String plate) {
    return inside.size() < places && inside.add(plate);
  }

  /** Lets a car out, if it is inside. */
  boolean leave(String plate) {
    return inside.remove(plate);
  }

  /** The number of places that are not taken. */
  int free() {
    return places - inside.size();
  }
}
