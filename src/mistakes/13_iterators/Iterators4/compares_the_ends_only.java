// expect: checks-fail standing_still_is_not_rising
import java.util.List;
import java.util.stream.Gatherers;

class Iterators4 {

  static long warnings(List<Double> readings) {
    return readings.stream()
        .gather(Gatherers.windowSliding(3))
        .filter(window -> window.size() == 3)
        .filter(window -> window.get(0) < window.get(2))
        .count();
  }
}
