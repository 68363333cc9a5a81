import java.util.HashMap;
import java.util.List;
import java.util.Map;

// A shop writes offers. An offer holds for a month, at the prices of the day on which it was made.
// Customers complain: the total of their offer is not the one they remember.
class Borrows1 {

  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();

    void set(String item, int price) {
      cents.put(item, price);
    }

    /** The prices as they are at this moment. Nobody can change them. */
    Map<String, Integer> today() {
      // A view only keeps its holder from writing; it still shows what we write. A copy is what
      // lets the reader keep reading while we go on changing our own map.
      return Map.copyOf(cents);
    }
  }

  /** A promise to sell at these prices. */
  record Offer(Map<String, Integer> prices) {

    /** What the items cost together, in cents. */
    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  static Offer offer(PriceList list) {
    return new Offer(list.today());
  }
}
