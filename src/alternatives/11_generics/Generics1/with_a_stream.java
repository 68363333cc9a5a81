import java.util.List;
class Generics1 {
  interface Vehicle {
    int toll();
  }

  record Car() implements Vehicle {
    @Override
    public int toll() {
      return 500;
    }
  }

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
    return queue.stream().mapToInt(Vehicle::toll).sum();
  }
}
