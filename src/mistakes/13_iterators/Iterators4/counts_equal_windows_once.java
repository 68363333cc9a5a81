// expect: checks-fail looks_at_every_three_in_a_row
import java.util.List;
import java.util.stream.Gatherers;

class Iterators4 {

  static long warnings(List<Double> readings) {
    return readings.stream()
        .gather(Gatherers.windowSliding(3))
        .filter(window -> window.size() == 3)
        .filter(window -> window.get(0) < window.get(1) && window.get(1) < window.get(2))
        .distinct()
        .count();
  }
}
