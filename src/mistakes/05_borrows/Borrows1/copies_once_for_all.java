// expect: checks-fail the_next_offer_has_the_new_prices
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Borrows1 {

  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();
    private Map<String, Integer> copy;

    void set(String item, int price) {
      cents.put(item, price);
    }

    Map<String, Integer> today() {
      if (copy == null) {
        copy = Map.copyOf(cents);
      }
      return copy;
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
