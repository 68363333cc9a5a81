// expect: checks-fail the_tests_pass_on_a_car_park_that_is_right
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

// The car park below works. Somebody will change it one day, and only your tests will notice what
// broke. Here they run on twelve wrong car parks. These two tests find two of them.
class Tests1 {

  // Each test takes one sentence of the comments on CarPark, and tries both sides of its border.
  void a_car_takes_a_place() {
    var park = new CarPark(2);
    assertTrue(park.enter("AB 1"));
    assertEquals(1, park.free());
  }

  void a_full_car_park_lets_nobody_in() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertTrue(park.enter("AB 2"));
    assertFalse(park.enter("AB 3"));
  }

  void a_car_that_is_inside_cannot_enter_again() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertFalse(park.enter("AB 1"));
  }

  void a_car_that_left_frees_its_place_and_may_come_back() {
    var park = new CarPark(2);
    park.enter("AB 1");
    park.enter("AB 2");
    assertTrue(park.leave("AB 1"));
    assertEquals(1, park.free());
    assertTrue(park.enter("AB 1"));
  }

  void a_car_that_is_not_inside_cannot_leave() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertFalse(park.leave("AB 2"));
    assertEquals(1, park.free());
  }

  void there_may_be_no_place_but_not_fewer() {
    assertEquals(0, new CarPark(0).free());
    assertThrows(IllegalArgumentException.class, () -> new CarPark(-1));
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
