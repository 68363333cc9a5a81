import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import javalings.check.Interleavings;
import javalings.check.Operation;
import javalings.check.SequentialSpec;
import org.junit.jupiter.api.Test;

class Shared8Check {

  @Test
  void both_numbers_fit_each_other() {
    Interleavings.explore(() -> {
      var film = new Shared8();
      film.rate(5);
      var guest = new Thread(() -> film.rate(5));
      guest.start();
      var seen = film.average();
      guest.join();
      assertEquals(5.0, seen, "All who have rated so far gave 5. The average:");
    });
  }

  @Test
  void the_first_rating_shows_whole() {
    Interleavings.explore(() -> {
      var film = new Shared8();
      var guest = new Thread(() -> film.rate(4));
      guest.start();
      var seen = film.average();
      guest.join();
      assertTrue(seen == 0 || seen == 4, "No rating yet, or one of 4. The average: " + seen);
    });
  }

  @Test
  void no_rating_is_lost() {
    Interleavings.linearizable(
        SequentialSpec.of(Shared8::new, ArrayList<Integer>::new),
        Operation.changing("rate(2)", film -> film.rate(2), given -> given.add(2)),
        Operation.changing("rate(3)", film -> film.rate(3), given -> given.add(3)),
        Operation.returning("average()", film -> film.average(), given -> average(given)));
  }

  private static double average(ArrayList<Integer> given) {
    return given.stream().mapToInt(stars -> stars).average().orElse(0);
  }

  @Test
  void takes_the_average() {
    var film = new Shared8();
    assertEquals(0.0, film.average(), "Nobody has rated it");
    film.rate(1);
    assertEquals(1.0, film.average(), "A single rating of 1");
    film.rate(4);
    film.rate(5);
    assertEquals(10 / 3.0, film.average(), "Ratings of 1, 4 and 5");
  }
}
