import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javalings.check.Mutants;
import javalings.testrun.ActiveMutant;
import org.junit.jupiter.api.Test;

class Tests1Check {

  private static final Mutants TESTS =
      Mutants.of(Tests1.class, CarPark.class, FlawedCarPark.class, Flaw.values());

  @Test
  void the_tests_pass_on_a_car_park_that_is_right() {
    TESTS.assertRightPasses();
  }

  @Test
  void every_wrong_car_park_fails_a_test() {
    TESTS.assertAllDie();
  }

  /** The learner's own car park is looked at, too: tests that fit a changed one would be lost. */
  @Test
  void the_car_park_is_as_it_was() {
    assertAll(
        () -> assertThrows(IllegalArgumentException.class, () -> new CarPark(-1), "new CarPark(-1)"),
        () -> assertEquals(0, new CarPark(0).free(), "new CarPark(0).free()"));
    var random = new Random(1);
    for (var round = 0; round < 50; round++) {
      var places = random.nextInt(5);
      var park = new CarPark(places);
      var right = new FlawedCarPark(places);
      var steps = new ArrayList<String>(List.of("new CarPark(" + places + ")"));
      for (var step = 0; step < 12; step++) {
        var plate = "AB " + random.nextInt(4);
        var enters = random.nextInt(3) > 0;
        steps.add((enters ? "enter " : "leave ") + plate);
        var expected = enters ? right.enter(plate) : right.leave(plate);
        assertEquals(
            expected,
            enters ? park.enter(plate) : park.leave(plate),
            () ->
                "CarPark is not as it was. The last step should return %b: %s"
                    .formatted(expected, steps));
        assertEquals(
            right.free(), park.free(), () -> "CarPark is not as it was. free() after " + steps);
      }
    }
  }

  /** How a wrong car park behaves. */
  enum Flaw {
    ONE_MORE("a full car park lets one more car in"),
    LAST_PLACE("the last place is never given away"),
    SAYS_NO("a car that gets in is told that it did not"),
    NOT_COUNTED("a car that gets in takes no place"),
    TWICE("a car that is inside may enter again, and takes a second place"),
    UNKNOWN_LEAVES("a car that is not inside is told that it left"),
    UNKNOWN_FREES("a car that is not inside frees a place when it leaves"),
    PLACE_LOST("the place of a car that left stays taken"),
    NO_RETURN("a car that left never gets in again"),
    ALL_LEAVE("when one car leaves, all others are gone as well"),
    NEGATIVE("a car park with fewer than no places can be built"),
    NO_PLACE("a car park without a place cannot be built");

    private final String words;

    Flaw(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}

/** The car park of the exercise, right or with one flaw. */
class FlawedCarPark {
  private static final ActiveMutant MUTANT = Mutants.active(FlawedCarPark.class);

  private final int places;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private int extra;

  FlawedCarPark(int places) {
    if (places < 0 && !MUTANT.has(Tests1Check.Flaw.NEGATIVE)
        || places == 0 && MUTANT.has(Tests1Check.Flaw.NO_PLACE)) {
      throw new IllegalArgumentException("places: " + places);
    }
    this.places = places;
  }

  boolean enter(String plate) {
    var again = inside.contains(plate) && !MUTANT.has(Tests1Check.Flaw.TWICE);
    var left = gone.contains(plate) && MUTANT.has(Tests1Check.Flaw.NO_RETURN);
    if (taken() >= limit() || again || left) {
      return false;
    }
    extra += inside.contains(plate) ? 1 : 0;
    extra -= MUTANT.has(Tests1Check.Flaw.NOT_COUNTED) ? 1 : 0;
    inside.add(plate);
    return !MUTANT.has(Tests1Check.Flaw.SAYS_NO);
  }

  private int limit() {
    return places
        + (MUTANT.has(Tests1Check.Flaw.ONE_MORE) ? 1 : 0)
        - (MUTANT.has(Tests1Check.Flaw.LAST_PLACE) ? 1 : 0);
  }

  boolean leave(String plate) {
    var left = inside.remove(plate);
    if (!left) {
      extra -= MUTANT.has(Tests1Check.Flaw.UNKNOWN_FREES) && taken() > 0 ? 1 : 0;
      return MUTANT.has(Tests1Check.Flaw.UNKNOWN_LEAVES);
    }
    gone.add(plate);
    extra += MUTANT.has(Tests1Check.Flaw.PLACE_LOST) ? 1 : 0;
    if (MUTANT.has(Tests1Check.Flaw.ALL_LEAVE)) {
      inside.clear();
    }
    return true;
  }

  int free() {
    return places - taken();
  }

  private int taken() {
    return inside.size() + extra;
  }
}
