import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared5Check {

  @Test
  void two_people_get_the_same_map() {
    Interleavings.explore(() -> {
      var prints = new AtomicInteger();
      var planner = new Shared5(() -> "print " + prints.incrementAndGet());
      var seen = new String[1];
      var other = new Thread(() -> seen[0] = planner.map());
      other.start();
      var mine = planner.map();
      other.join();
      assertEquals(mine, seen[0], "Two people asked at the same time. The maps:");
      assertEquals(1, prints.get(), "How often the map was read for the two of them:");
    });
  }

  @Test
  void is_read_when_it_is_needed() {
    var reads = new AtomicInteger();
    var planner = new Shared5(() -> "print " + reads.incrementAndGet());
    assertEquals(0, reads.get(), "Nobody has asked for the map yet. Times it was read:");
    assertEquals("print 1", planner.map(), "The first who asks");
    assertEquals("print 1", planner.map(), "The second who asks, later");
    assertEquals(1, reads.get(), "Two people asked, one after the other. Times it was read:");
    var other = new Shared5(() -> "a town map");
    assertEquals("a town map", other.map(), "Another planner, with a reader of its own");
  }
}
