// expect: checks-fail no_method_asks_for_the_kind_of_vehicle
import java.util.List;
class Generics1 {
  interface Vehicle {}

  record Car() implements Vehicle {}

  record Motorbike() implements Vehicle {}

  record Truck(int axles) implements Vehicle {}
  static int total(List<Vehicle> queue) {
    return queue.stream()
        .mapToInt(vehicle -> vehicle instanceof Truck t ? 700 * t.axles() : half(vehicle))
        .sum();
  }

  private static int half(Vehicle vehicle) {
    return Motorbike.class.isInstance(vehicle) ? 250 : 500;
  }
}
