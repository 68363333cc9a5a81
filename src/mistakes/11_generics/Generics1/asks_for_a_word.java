// expect: checks-fail no_method_asks_for_the_kind_of_vehicle
import java.util.List;

// A toll booth. A car pays 500 cents, a motorbike 250, a truck 700 for each of its axles. There is
// a method for each of them, and yet everybody pays 500.
class Generics1 {

  interface Vehicle { String kind(); int axles(); }

  record Car() implements Vehicle { public String kind() { return "car"; } public int axles() { return 2; } }

  record Motorbike() implements Vehicle { public String kind() { return "motorbike"; } public int axles() { return 2; } }

  record Truck(int axles) implements Vehicle { public String kind() { return "truck"; } }

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
      total += switch (vehicle.kind()) { case "truck" -> 700 * vehicle.axles(); case "motorbike" -> 250; default -> 500; };
    }
    return total;
  }
}
