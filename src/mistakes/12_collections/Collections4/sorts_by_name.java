// expect: checks-fail keeps_the_order_of_the_articles
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Collections4 {

  record Purchase(String article, int cents) {}

  static List<String> invoice(List<Purchase> purchases) {
    Map<String, Integer> sums = new TreeMap<>();
    for (var purchase : purchases) {
      sums.merge(purchase.article(), purchase.cents(), Integer::sum);
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
