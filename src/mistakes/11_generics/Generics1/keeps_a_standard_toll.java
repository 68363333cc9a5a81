// expect: checks-fail a_motorbike_pays_half
import java.util.List;

class Generics1 {

  interface Vehicle {
    default int toll() {
      return 500;
    }
  }

  record Car() implements Vehicle {
    @Override
    public int toll() {
      return 500;
    }
  }

  record Motorbike() implements Vehicle {
    public int tol() {
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
