import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class StreamsGroupProbe {
  record Sale(String shop, int cents) {}
  static void run(List<Sale> sales) {
    Map<String, Integer> byShop = sales.stream().collect(Collectors.groupingBy(Sale::shop, TreeMap::new, Collectors.summingInt(Sale::cents)));
    byShop.forEach((shop, cents) -> System.out.println(shop + " " + cents));
    var best = byShop.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("none");
    System.out.println(best + IntStream.rangeClosed(1, 5).boxed().map(i -> i * i).reduce(0, Integer::sum));
    System.out.println(sales.stream().map(Sale::shop).distinct().sorted(Comparator.reverseOrder()).collect(Collectors.joining(", ")));
  }
}
