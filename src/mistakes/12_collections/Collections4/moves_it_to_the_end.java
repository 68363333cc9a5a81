// expect: checks-fail an_article_stays_where_it_came_first
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Collections4 {

  record Purchase(String article, int cents) {}

  static List<String> invoice(List<Purchase> purchases) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (var purchase : purchases) {
      var before = sums.remove(purchase.article());
      sums.put(purchase.article(), purchase.cents() + (before == null ? 0 : before));
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
