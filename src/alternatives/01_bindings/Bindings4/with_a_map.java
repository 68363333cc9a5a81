import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

class Bindings4 {
  private static final NavigableMap<Integer, Integer> CENTS =
      new TreeMap<>(Map.of(50, 95, 500, 160, 1_000, 275, 2_000, 450));

  static int postage(int grams) {
    var limit = CENTS.ceilingEntry(grams);
    if (limit == null) {
      throw new IllegalArgumentException("no letter has " + grams + " g");
    }
    return limit.getValue();
  }
}
