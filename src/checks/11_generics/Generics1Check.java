import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class Generics1Check {

  @Test
  void a_truck_pays_by_the_axle() {
    for (var axles : new int[] {2, 3, 5}) {
      assertEquals(
          700 * axles,
          Generics1.total(List.of(new Generics1.Truck(axles))),
          "A truck with " + axles + " axles, alone in the queue");
    }
  }

  @Test
  void a_motorbike_pays_half() {
    assertEquals(
        250,
        Generics1.total(List.of(new Generics1.Motorbike())),
        "A motorbike, alone in the queue");
  }

  @Test
  void a_car_pays_500() {
    assertEquals(500, Generics1.total(List.of(new Generics1.Car())), "A car, alone in the queue");
  }

  @Test
  void a_queue_pays_together() {
    assertEquals(
        250 + 500 + 1_400 + 500,
        Generics1.total(
            List.of(
                new Generics1.Motorbike(),
                new Generics1.Car(),
                new Generics1.Truck(2),
                new Generics1.Car())),
        "A motorbike, a car, a truck with two axles, and a car");
    assertEquals(0, Generics1.total(List.of()), "Nobody in the queue");
  }

  @Test
  void the_vehicle_decides() {
    Bytecode.of(Generics1.class, "total").assertNoTypeTestInLoop();
  }
}
