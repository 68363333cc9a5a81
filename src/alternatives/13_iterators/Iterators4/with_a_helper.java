import java.util.List;
import java.util.stream.Gatherers;
class Iterators4 {
  static long warnings(List<Double> readings) {
    return readings.stream().gather(Gatherers.windowSliding(3)).filter(Iterators4::rises).count();
  }

  private static boolean rises(List<Double> window) {
    if (window.size() < 3) {
      return false;
    }
    return window.get(0) < window.get(1) && window.get(1) < window.get(2);
  }
}
