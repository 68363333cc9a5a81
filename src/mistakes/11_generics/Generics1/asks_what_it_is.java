// expect: checks-fail no_method_asks_for_the_kind_of_vehicle
import java.util.List;

class Generics1 {

  interface Vehicle {}

  record Car() implements Vehicle {}

  record Motorbike() implements Vehicle {}

  record Truck(int axles) implements Vehicle {}

  static int toll(Vehicle vehicle) {
    if (vehicle instanceof Motorbike motorbike) {
      return toll(motorbike);
    } else if (vehicle instanceof Truck truck) {
      return toll(truck);
    }
    return 500;
  }

  static int toll(Motorbike motorbike) {
    return 250;
  }

  static int toll(Truck truck) {
    return 700 * truck.axles();
  }

  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      total += toll(vehicle);
    }
    return total;
  }
}
