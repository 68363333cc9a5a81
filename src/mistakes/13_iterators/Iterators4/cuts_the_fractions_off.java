// expect: checks-fail looks_at_every_three_in_a_row
import java.util.List;
import java.util.stream.Gatherers;

// A cold store measures its temperature every minute. Three readings in a row that rise are a
// warning: somebody left the door open. Some warnings never come, depending on the minute.
class Iterators4 {

  /** How often three readings in a row were rising, each higher than the one before. */
  static long warnings(List<Double> readings) {
    return readings.stream().map(Double::intValue).gather(Gatherers.windowSliding(3))
        .filter(w -> w.size() == 3 && w.get(0) < w.get(1) && w.get(1) < w.get(2))
        .count();
  }
}
