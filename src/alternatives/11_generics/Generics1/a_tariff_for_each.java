import java.util.List;

// A toll booth. A car pays 500 cents, a motorbike 250, a truck 700 for each of its axles. There is
// a method for each of them, and yet everybody pays 500.
class Generics1 {

  interface Vehicle { Tariff tariff(); default int number() { return 1; } } enum Tariff { CAR(500), BIKE(250), AXLE(700); final int cents; Tariff(int c) { cents = c; } }

  record Car() implements Vehicle { public Tariff tariff() { return Tariff.CAR; } }

  record Motorbike() implements Vehicle { public Tariff tariff() { return Tariff.BIKE; } }

  record Truck(int axles) implements Vehicle { public Tariff tariff() { return Tariff.AXLE; } public int number() { return axles; } }

  /** The fees of a queue of vehicles together, in cents. */
  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      total += vehicle.tariff().cents * vehicle.number();
    }
    return total;
  }
}
