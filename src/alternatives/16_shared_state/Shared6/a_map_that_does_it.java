import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToIntFunction;

class Shared6 {
  private final ConcurrentMap<String, Integer> prices = new ConcurrentHashMap<>();
  private final ToIntFunction<String> catalogue;

  Shared6(ToIntFunction<String> catalogue) {
    this.catalogue = catalogue;
  }
  int price(String article) {
    return prices.computeIfAbsent(article, catalogue::applyAsInt);
  }
}
