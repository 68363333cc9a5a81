import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Bindings3Check {
  private final Bindings3 tank = new Bindings3(100);

  @Test
  void the_level_rises() {
    tank.fill(30);
    assertEquals(30, tank.level(), "An empty tank got 30 litres");
    tank.fill(25);
    assertEquals(55, tank.level(), "... and 25 more");
    tank.fill(0);
    assertEquals(55, tank.level(), "... and none at all");
  }

  @Test
  void tells_what_runs_over() {
    assertEquals(0, tank.fill(70), "70 litres fit into an empty tank of 100");
    assertEquals(20, tank.fill(50), "There are 70 litres in a tank of 100, and 50 more came");
    assertEquals(9, tank.fill(9), "The tank is full, and 9 more litres came");
  }

  @Test
  void never_holds_more_than_fits() {
    tank.fill(250);
    assertEquals(100, tank.level(), "250 litres came into a tank of 100");
    var barrel = new Bindings3(30);
    assertEquals(20, barrel.fill(50), "50 litres came into an empty tank of 30. Litres that run over");
    assertEquals(30, barrel.level(), "50 litres came into an empty tank of 30. The level");
  }
}
