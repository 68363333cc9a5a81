// expect: checks-fail a_row_may_begin_anywhere
import java.util.List;
import java.util.stream.Gatherers;

class Iterators4 {

  static long warnings(List<Double> readings) {
    return readings.stream()
        .gather(Gatherers.windowSliding(3))
        .takeWhile(window -> window.size() == 3 && window.get(0) < window.get(1))
        .filter(window -> window.get(0) < window.get(1) && window.get(1) < window.get(2))
        .count();
  }
}
