import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared1Check {

  @Test
  void nobody_is_lost_between_two_doors() {
    Interleavings.explore(() -> {
      var museum = new Shared1();
      var east = new Thread(museum::enter);
      var west = new Thread(museum::enter);
      east.start();
      west.start();
      east.join();
      west.join();
      assertEquals(2, museum.visitors(), "One visitor came in by each of the two doors");
    });
  }

  @Test
  void the_guard_may_look_at_any_time() {
    Interleavings.explore(() -> {
      var museum = new Shared1();
      var door = new Thread(museum::enter);
      door.start();
      var seen = museum.visitors();
      door.join();
      assertTrue(seen == 0 || seen == 1, "One visitor came in; the guard saw " + seen);
    });
  }

  @Test
  void counts_one_by_one() {
    var museum = new Shared1();
    assertEquals(0, museum.visitors(), "Nobody has come in yet");
    for (var i = 1; i <= 3; i++) {
      museum.enter();
      assertEquals(i, museum.visitors(), "So many have come in, by one door");
      assertEquals(i, museum.visitors(), "So many have come in, and the guard looks again");
    }
    assertEquals(0, new Shared1().visitors(), "Nobody has come into another museum");
  }
}
