// expect: checks-fail adds_up_what_belongs_together
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// An invoice lists what was bought, one line for each article, in the order in which the articles
// came. The customer checks it against the receipt, and is confused.
class Collections4 {

  record Purchase(String article, int cents) {}

  /** One line for each article, "milk: 240", with the sum of what was paid for it. */
  static List<String> invoice(List<Purchase> purchases) {
    Map<String, Integer> sums = new java.util.LinkedHashMap<>();
    for (var purchase : purchases) {
      sums.merge(purchase.article(), purchase.cents(), (a, b) -> a + b == 0 ? null : a + b);
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
