import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

class Collections4 {

  record Purchase(String article, int cents) {}
  static List<String> invoice(List<Purchase> purchases) {
    var lines = new ArrayList<String>();
    purchases.stream()
        .collect(
            Collectors.groupingBy(
                Purchase::article,
                LinkedHashMap::new,
                Collectors.summingInt(Purchase::cents)))
        .forEach((article, cents) -> lines.add("%s: %d".formatted(article, cents)));
    return lines;
  }
}
