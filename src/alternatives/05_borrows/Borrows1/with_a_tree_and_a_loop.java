import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      return Collections.unmodifiableMap(new TreeMap<>(cents));
    }
  }
  record Offer(Map<String, Integer> prices) {
    int total(List<String> items) {
      var sum = 0;
      for (var item : items) {
        sum += prices.get(item);
      }
      return sum;
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
