// expect: checks-fail a_reader_waits_for_no_reader
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

class Shared6 {
  private final Map<String, Integer> prices = new HashMap<>();
  private final ToIntFunction<String> catalogue;

  Shared6(ToIntFunction<String> catalogue) {
    this.catalogue = catalogue;
  }

  synchronized int price(String article) {
    return prices.computeIfAbsent(article, it -> catalogue.applyAsInt(it));
  }
}
