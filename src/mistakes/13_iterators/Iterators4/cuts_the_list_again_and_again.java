// expect: checks-fail the_window_moves_by_itself
import java.util.List;
import java.util.stream.Gatherers;

// A cold store measures its temperature every minute. Three readings in a row that rise are a
// warning: somebody left the door open. Some warnings never come, depending on the minute.
class Iterators4 {

  /** How often three readings in a row were rising, each higher than the one before. */
  static long warnings(List<Double> readings) {
    // TODO: 1, 2, 3, 4 has two such rows. Which windows does this stream look through? Keep the
    // stream: readings may still be coming, and have no index then.
return readings.size() < 3 ? 0 : (readings.get(0) < readings.get(1) && readings.get(1) < readings.get(2) ? 1 : 0) + warnings(readings.subList(1, readings.size()));
  }
}
