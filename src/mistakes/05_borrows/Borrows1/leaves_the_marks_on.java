// expect: checks-fail the_marks_are_true
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
import javalings.own.View;

class Borrows1 {

  @Move
  static final class PriceList {
    private final Map<String, Integer> cents = new HashMap<>();

    @Mut
    void set(String item, int price) {
      cents.put(item, price);
    }
    @Borrowed
    Map<String, Integer> today() {
      return Map.copyOf(cents);
    }
  }
  @View
  record Offer(Map<String, Integer> prices) {
    int total(List<String> items) {
      return items.stream().mapToInt(prices::get).sum();
    }
  }

  @Borrowed
  static Offer offer(@Borrowed PriceList list) {
    return new Offer(list.today());
  }
  static String change(@BorrowedMut PriceList list, String item, int price) {
    var before = offer(list).total(List.of(item));
    list.set(item, price);
    return item + ": " + before + ", now " + price;
  }
}
