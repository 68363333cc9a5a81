import java.util.List;
class Generics1 {
  interface Vehicle {
    default int toll() {
      return 500;
    }
  }

  record Car() implements Vehicle {}

  record Motorbike() implements Vehicle {
    @Override
    public int toll() {
      return 250;
    }
  }

  record Truck(int axles) implements Vehicle {
    @Override
    public int toll() {
      return 700 * axles;
    }
  }
  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      total += vehicle.toll();
    }
    return total;
  }
}
