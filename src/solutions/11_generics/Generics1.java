import java.util.List;

// A toll booth. A car pays 500 cents, a motorbike 250, a truck 700 for each of its axles. There is
// a method for each of them, and yet everybody pays 500.
class Generics1 {

  // Overloads are chosen when this is compiled, by the type in the code: in total() that is always
  // Vehicle. A method of the interface is chosen when it runs, by the object.
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

  /** The fees of a queue of vehicles together, in cents. */
  static int total(List<Vehicle> queue) {
    var total = 0;
    for (var vehicle : queue) {
      total += vehicle.toll();
    }
    return total;
  }
}
