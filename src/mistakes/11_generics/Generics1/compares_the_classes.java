// expect: checks-fail no_method_asks_for_the_kind_of_vehicle
import java.util.List;
class Generics1 {
  interface Vehicle {}

  record Car() implements Vehicle {}

  record Motorbike() implements Vehicle {}

  record Truck(int axles) implements Vehicle {}
  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      if (vehicle.getClass() == Motorbike.class) {
        total += 250;
      } else if (vehicle.getClass() == Truck.class) {
        total += 700 * Truck.class.cast(vehicle).axles();
      } else {
        total += 500;
      }
    }
    return total;
  }
}
