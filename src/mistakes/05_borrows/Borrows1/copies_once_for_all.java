// expect: checks-fail the_next_offer_has_the_new_prices
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
class Borrows1 {

  @Move
  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();
    private Map<String, Integer> copy = Map.of();

    @Mut
    void set(String item, int price) {
      cents.put(item, price);
    }
    @Mut
    Map<String, Integer> today() {
      if (copy.isEmpty()) {
        copy = Map.copyOf(cents);
      }
      return Map.copyOf(copy);
    }
  }
  record Offer(Map<String, Integer> prices) {
    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  static Offer offer(@BorrowedMut PriceList list) {
    return new Offer(list.today());
  }
  static String change(@BorrowedMut PriceList list, String item, int price) {
    var before = offer(list);
    list.set(item, price);
    return item + ": " + before.total(List.of(item)) + ", now " + price;
  }
}
