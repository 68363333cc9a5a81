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
      total +=
          switch (vehicle) {
            case Motorbike _ -> 250;
            case Truck(var axles) -> 700 * axles;
            case Vehicle other -> 500;
          };
    }
    return total;
  }
}
