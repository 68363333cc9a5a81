import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

// The car park below works. Somebody will change it one day, and only your tests will notice what
// broke. Here they run on twelve wrong car parks. These two tests find two of them.
class Tests1 {

  private final CarPark park = new CarPark(3);

  @Test
  void sizes() {
    assertThrows(IllegalArgumentException.class, () -> new CarPark(-1));
    assertEquals(0, new CarPark(0).free());
    assertFalse(new CarPark(0).enter("AB 1"));
  }

  @Nested
  class WithTwoCars {

    @BeforeEach
    void two_cars() {
      assertTrue(park.enter("AB 1"));
      assertTrue(park.enter("AB 2"));
    }

    @Test
    @DisplayName("a third one fills it")
    void third() {
      assertTrue(park.enter("AB 3"));
      assertEquals(0, park.free());
      assertFalse(park.enter("AB 4"));
    }

    @Test
    void no_car_twice() {
      assertFalse(park.enter("AB 2"));
      assertEquals(1, park.free());
    }

    @Test
    void leaves_and_comes_back() {
      assertTrue(park.leave("AB 1"));
      assertEquals(2, park.free());
      assertTrue(park.enter("AB 1"));
    }

    @Test
    void a_stranger_does_not_leave() {
      assertFalse(park.leave("XY 9"));
      assertEquals(1, park.free());
    }
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
