import java.util.List;
import java.util.stream.Gatherers;
class Iterators4 {
  static long warnings(List<Double> readings) {
    return readings.stream()
        .gather(Gatherers.windowSliding(2))
        .map(pair -> pair.size() == 2 && pair.get(0).compareTo(pair.get(1)) < 0)
        .gather(Gatherers.windowSliding(2))
        .filter(steps -> steps.size() == 2 && !steps.contains(false))
        .count();
  }
}
