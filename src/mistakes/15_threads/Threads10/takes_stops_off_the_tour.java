// expect: checks-fail a_robot_may_ask_again
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.Owned;
import javalings.own.Send;

class Threads10 {

  @Move
  static final class Tour {
    private final List<String> stops = new ArrayList<>();

    @Mut
    void add(String stop) {
      stops.add(stop);
    }

    @Mut
    String next() {
      return stops.isEmpty() ? "the end" : stops.removeFirst();
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
    tour.add(station);
    robot.follow(Owned.moving(number -> tour.next()));
  }
}
