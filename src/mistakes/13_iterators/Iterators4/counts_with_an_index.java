// expect: checks-fail the_window_moves_by_itself
import java.util.List;

class Iterators4 {

  static long warnings(List<Double> readings) {
    var warnings = 0L;
    for (var i = 2; i < readings.size(); i++) {
      if (readings.get(i - 2) < readings.get(i - 1) && readings.get(i - 1) < readings.get(i)) {
        warnings++;
      }
    }
    return warnings;
  }
}
