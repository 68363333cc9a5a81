import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

// An invoice lists what was bought, one line for each article, in the order in which the articles
// came. The customer checks it against the receipt, and is confused.
class Collections4 {

  record Purchase(String article, int cents) {}

  /** One line for each article, "milk: 240", with the sum of what was paid for it. */
  static List<String> invoice(List<Purchase> purchases) {
    // A linked hash map keeps its entries in the order in which their keys came first. A HashMap
    // promises nothing, a TreeMap would sort them by name.
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (var purchase : purchases) {
      sums.merge(purchase.article(), purchase.cents(), Integer::sum);
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
