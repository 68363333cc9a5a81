import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// The car park below works. Somebody will change it one day, and only your tests will notice what
// broke. Here they run on twelve wrong car parks. These two tests find two of them.
class Tests1 {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void as_many_cars_as_places(int places) {
    var park = new CarPark(places);
    for (var i = 0; i < places; i++) {
      assertEquals(places - i, park.free());
      assertTrue(park.enter("AB " + i), "car " + i + " of " + places);
      assertFalse(park.enter("AB " + i), "car " + i + ", once more");
    }
    assertEquals(0, park.free());
    assertFalse(park.enter("XY 1"));
    assertFalse(park.leave("XY 1"));
    assertEquals(0, park.free());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -2, Integer.MIN_VALUE})
  void no_such_car_park(int places) {
    assertThrows(IllegalArgumentException.class, () -> new CarPark(places));
  }

  @RepeatedTest(2)
  void comes_back() {
    var park = new CarPark(3);
    park.enter("AB 1");
    park.enter("AB 2");
    assertTrue(park.leave("AB 2"));
    assertEquals(2, park.free());
    assertTrue(park.enter("AB 2"));
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
