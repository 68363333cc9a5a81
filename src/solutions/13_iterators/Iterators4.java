import java.util.List;
import java.util.stream.Gatherers;

// A cold store measures its temperature every minute. Three readings in a row that rise are a
// warning: somebody left the door open. Some warnings never come, depending on the minute.
class Iterators4 {

  /** How often three readings in a row were rising, each higher than the one before. */
  static long warnings(List<Double> readings) {
    // A sliding window moves on by one reading, a fixed one by its whole width. Of fewer than three
    // readings, the gatherer makes one small window, so we ask for its size first.
    return readings.stream()
        .gather(Gatherers.windowSliding(3))
        .filter(window -> window.size() == 3)
        .filter(window -> window.get(0) < window.get(1) && window.get(1) < window.get(2))
        .count();
  }
}
