import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Borrows4Check {

  @Test
  void it_knows_how_fast_it_gets_warmer() {
    assertEquals(25, rise(-180, -155), "After -180 tenths of a degree come -155");
    assertEquals(7, rise(-3, 4), "After -3 tenths of a degree come 4");
  }

  @Test
  void it_knows_how_fast_it_gets_colder() {
    assertEquals(-12, rise(-180, -192), "After -180 tenths of a degree come -192");
    assertEquals(0, rise(-180, -180), "Nothing has changed");
  }

  @Test
  void each_reading_is_compared_with_the_one_before() {
    var readings = new Borrows4.Readings(-200);
    var before = -200;
    for (var reading : new int[] {-190, -170, -171, -140, -100, -100, -180}) {
      assertEquals(
          reading - before,
          Borrows4.rise(readings, reading),
          "After a reading of %d came one of %d".formatted(before, reading));
      before = reading;
    }
  }

  @Test
  void a_reading_is_added_once() {
    var readings = new Borrows4.Readings(-200);
    Borrows4.rise(readings, -190);
    Borrows4.rise(readings, -185);
    assertEquals(-185, readings.latest().value(), "The latest of three readings");
    assertEquals(3, readings.count(), "The first reading and two more should have been added");
  }

  private static int rise(int before, int reading) {
    return Borrows4.rise(new Borrows4.Readings(before), reading);
  }
}
