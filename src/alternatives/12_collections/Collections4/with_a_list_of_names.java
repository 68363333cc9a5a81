import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

class Collections4 {

  record Purchase(String article, int cents) {}
  static List<String> invoice(List<Purchase> purchases) {
    var names = new ArrayList<String>();
    var sums = new HashMap<String, Integer>();
    for (var purchase : purchases) {
      if (!sums.containsKey(purchase.article())) {
        names.add(purchase.article());
      }
      sums.put(purchase.article(), sums.getOrDefault(purchase.article(), 0) + purchase.cents());
    }
    var lines = new ArrayList<String>();
    for (var name : names) {
      lines.add(name + ": " + sums.get(name));
    }
    return lines;
  }
}
