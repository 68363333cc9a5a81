// expect: checks-fail what_today_returns_stays
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

// A shop writes offers. An offer holds for a month, at the prices of the day on which it was made.
// Customers complain: the total of their offer is not the one they remember.
class Borrows1 {

  @Move
  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();

    @Mut
    void set(String item, int price) {
      cents.put(item, price);
    }

    /** The prices as they are at this moment. Nobody can change them. */
    Map<String, Integer> today() {
      // A view only keeps its holder from writing; it still shows what we write. A copy is what
      // lets the reader keep reading while we go on changing our own map.
      return new HashMap<>(cents);
    }
  }

  /** A promise to sell at these prices. They are its own, so it is no view of anything. */
  record Offer(Map<String, Integer> prices) {
    Offer {
      prices = Map.copyOf(prices);
    }

    /** The price of the items together, in cents. */
    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  static Offer offer(@Borrowed PriceList list) {
    return new Offer(list.today());
  }

  /** Sets a price, and returns a line for the log, such as "chair: 4900, now 5500". */
  static String change(@BorrowedMut PriceList list, String item, int price) {
    var before = offer(list);
    list.set(item, price);
    return item + ": " + before.total(List.of(item)) + ", now " + price;
  }
}
