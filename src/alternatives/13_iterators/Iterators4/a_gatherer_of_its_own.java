import java.util.List;
import java.util.stream.Gatherer;

class Iterators4 {
  static long warnings(List<Double> readings) {
    return readings.stream()
        .gather(
            Gatherer.<Double, double[], Boolean>ofSequential(
                () -> new double[] {Double.NaN, Double.NaN},
                (last, reading, out) -> {
                  var rises = last[0] < last[1] && last[1] < reading;
                  last[0] = last[1];
                  last[1] = reading;
                  return !rises || out.push(true);
                }))
        .count();
  }
}
