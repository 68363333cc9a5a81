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
      total += toll(vehicle);
    }
    return total;
  }
}
