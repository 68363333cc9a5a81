// expect: checks-fail the_station_is_on_the_tour_from_the_start
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.Send;

class Threads10 {

  @Move
  static final class Tour {
    private final List<String> stops = new ArrayList<>();

    @Mut
    void add(String stop) {
      stops.add(stop);
    }

    String stop(int number) {
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
    var stops = List.copyOf(customers);
    robot.follow(number -> number < stops.size() ? stops.get(number) : "the end");
    tour.add(station);
  }
}
