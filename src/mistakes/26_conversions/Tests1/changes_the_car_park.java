// expect: checks-fail the_car_park_is_as_it_was
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
  void a_car_takes_a_place() {
    var park = new CarPark(2);
    assertTrue(park.enter("AB 1"));
    assertEquals(1, park.free());
  }

  @Test
  void a_car_may_leave() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertTrue(park.leave("AB 1"));
  }

  @Test
  void full() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertTrue(park.enter("AB 2"));
    assertFalse(park.enter("AB 3"));
  }

  @Test
  void again() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertFalse(park.enter("AB 1"));
  }

  @Test
  void left() {
    var park = new CarPark(2);
    park.enter("AB 1");
    park.enter("AB 2");
    assertTrue(park.leave("AB 1"));
    assertEquals(1, park.free());
    assertTrue(park.enter("AB 1"));
  }

  @Test
  void unknown() {
    var park = new CarPark(2);
    park.enter("AB 1");
    assertFalse(park.leave("AB 2"));
    assertEquals(1, park.free());
  }

  @Test
  void build() {
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
    if (places <= 0) {
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
