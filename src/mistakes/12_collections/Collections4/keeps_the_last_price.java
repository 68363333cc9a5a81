// expect: checks-fail adds_up_what_belongs_together
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Collections4 {

  record Purchase(String article, int cents) {}

  static List<String> invoice(List<Purchase> purchases) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (var purchase : purchases) {
      sums.put(purchase.article(), purchase.cents());
    }
    return sums.entrySet().stream().map(sum -> sum.getKey() + ": " + sum.getValue()).toList();
  }
}
