// expect: checks-fail an_offer_does_not_grow
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Borrows1 {

  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();

    void set(String item, int price) {
      cents.putIfAbsent(item, price);
    }

    Map<String, Integer> today() {
      return Collections.unmodifiableMap(cents);
    }
  }

  record Offer(Map<String, Integer> prices) {

    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  static Offer offer(PriceList list) {
    return new Offer(list.today());
  }
}
