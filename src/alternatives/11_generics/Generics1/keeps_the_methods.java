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
      return Generics1.toll(this);
    }
  }

  record Truck(int axles) implements Vehicle {
    @Override
    public int toll() {
      return Generics1.toll(this);
    }
  }
  static int total(List<Vehicle> queue) {
    int sum = 0;
    for (int i = 0; i < queue.size(); i++) {
      sum += queue.get(i).toll();
    }
    return sum;
  }

  private static int toll(Motorbike motorbike) {
    return 250;
  }

  private static int toll(Truck truck) {
    return 700 * truck.axles();
  }
}
