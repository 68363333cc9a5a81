import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

class Borrows1 {

  @Move
  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();

    @Mut
    void set(String item, int price) {
      cents.put(item, price);
    }
    Map<String, Integer> today() {
      Map<String, Integer> mine = new HashMap<>();
      for (var entry : cents.entrySet()) {
        mine.put(entry.getKey(), entry.getValue());
      }
      return Collections.unmodifiableMap(mine);
    }
  }
  record Offer(Map<String, Integer> prices) {
    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  static Offer offer(@Borrowed PriceList list) {
    return new Offer(list.today());
  }
  static String change(@BorrowedMut PriceList list, String item, int price) {
    var before = offer(list);
    list.set(item, price);
    return item + ": " + before.total(List.of(item)) + ", now " + price;
  }
}
