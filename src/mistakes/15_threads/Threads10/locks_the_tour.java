// expect: checks-fail another_thread_may_ask_at_any_moment
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javalings.own.Send;

class Threads10 {

  static final class Tour {
    private final List<String> stops = new ArrayList<>();

    synchronized void add(String stop) {
      stops.add(stop);
    }

    synchronized String stop(int number) {
      return number < stops.size() ? stops.get(number) : "the end";
    }
  }

  interface Robot {
    void follow(@Send IntFunction<String> stops);
  }

  static void send(List<String> customers, String station, Robot robot) {
    var tour = new Tour();
    for (var customer : customers) {
      tour.add(customer);
    }
    robot.follow(number -> tour.stop(number));
    tour.add(station);
  }
}
