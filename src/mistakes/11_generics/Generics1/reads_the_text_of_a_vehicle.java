// expect: checks-fail no_method_asks_for_the_kind_of_vehicle
import java.util.List;

// A toll booth. A car pays 500 cents, a motorbike 250, a truck 700 for each of its axles. There is
// a method for each of them, and yet everybody pays 500.
class Generics1 {

  interface Vehicle {}

  record Car() implements Vehicle {}

  record Motorbike() implements Vehicle {}

  record Truck(int axles) implements Vehicle {}

  // TODO: Who decides which of these is called: the vehicle that drives up, or the type written in
  // total()? Let the vehicle decide.
  static int toll(Vehicle vehicle) {
    return 500;
  }

  static int toll(Motorbike motorbike) {
    return 250;
  }

  static int toll(Truck truck) {
    return 700 * truck.axles();
  }

  /** The fees of a queue of vehicles together, in cents. */
  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      String n = vehicle.toString(); total += n.startsWith("Motorbike") ? 250 : n.startsWith("Car") ? 500 : 700 * Integer.parseInt(n.replaceAll("[^0-9]", ""));
    }
    return total;
  }
}
