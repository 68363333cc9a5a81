import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

// The car park below works. Somebody will change it one day, and only your tests will notice what
// broke. Here they run on twelve wrong car parks. These two tests find two of them.
class Tests1 {

  @Test
  void behaves_like_a_set_with_a_limit() {
    var random = new Random(42);
    for (var i = 0; i < 100; i++) {
      var places = random.nextInt(4);
      var park = new CarPark(places);
      var model = new HashSet<String>();
      for (var step = 0; step < 20; step++) {
        var plate = "AB " + random.nextInt(5);
        if (random.nextBoolean()) {
          var expected = !model.contains(plate) && model.size() < places;
          assertEquals(expected, park.enter(plate), plate + " enters " + model);
          if (expected) {
            model.add(plate);
          }
        } else {
          assertEquals(model.remove(plate), park.leave(plate), plate + " leaves " + model);
        }
        assertEquals(places - model.size(), park.free());
      }
    }
  }

  @Test
  void fewer_than_no_places() {
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
