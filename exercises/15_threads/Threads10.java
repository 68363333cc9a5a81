import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.Send;

// A robot gets its tour as a function, and asks it for the next stop, in a thread of its own. The
// last stop is the charging station. Some robots have never heard of it, and stand in the street.
class Threads10 {

  /** The stops of one tour, in order. */
  @Move
  static final class Tour {
    private final List<String> stops = new ArrayList<>();

    @Mut
    void add(String stop) {
      stops.add(stop);
    }

    /** The stop of this number, counted from 0, and "the end" after the last one. */
    String stop(int number) {
      return number < stops.size() ? stops.get(number) : "the end";
    }
  }

  interface Robot {
    /** Sets off: asks for stops in another thread, as often as it likes. */
    void follow(@Send IntFunction<String> stops);
  }

  /** Sends a robot to all customers, and then to its station. */
  static void send(List<String> customers, String station, Robot robot) {
    var tour = new Tour();
    for (var customer : customers) {
      tour.add(customer);
    }
    // TODO: The robot asks later, and again. Whose is the tour then, and when is it complete?
    robot.follow(number -> tour.stop(number));
    tour.add(station);
  }
}
