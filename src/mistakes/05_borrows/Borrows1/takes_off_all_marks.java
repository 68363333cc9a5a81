// expect: checks-fail the_marks_are_true
import java.util.HashMap;
import java.util.List;
import java.util.Map;
class Borrows1 {
  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();
    void set(String item, int price) { cents.put(item, price); }
    Map<String, Integer> today() { return Map.copyOf(cents); }
  }
  record Offer(Map<String, Integer> prices) {
    int total(List<String> items) { return items.stream().mapToInt(prices::get).sum(); }
  }
  static Offer offer(PriceList list) { return new Offer(list.today()); }
  static String change(PriceList list, String item, int price) {
    var before = offer(list);
    list.set(item, price);
    return item + ": " + before.total(List.of(item)) + ", now " + price;
  }
}
