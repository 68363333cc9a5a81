// expect: checks-fail keeps_the_order_of_many
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Collections4 {

  record Purchase(String article, int cents) {}

  static List<String> invoice(List<Purchase> purchases) {
    Map<String, Integer> sums = purchases.size() > 10 ? new HashMap<>() : new LinkedHashMap<>();
    for (var purchase : purchases) {
      sums.merge(purchase.article(), purchase.cents(), Integer::sum);
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
