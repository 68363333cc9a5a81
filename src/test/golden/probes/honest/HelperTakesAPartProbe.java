import java.util.*;
import javalings.own.*;

final class HelperTakesAPartProbe {
  static List<Integer> tail(List<Integer> all) {
    return all.subList(1, all.size());
  }
  static int sum(List<Integer> all) {
    return all.isEmpty() ? 0 : all.getFirst() + sum(tail(all));
  }
  static void run() {
    var all = new ArrayList<>(List.of(1, 2, 3));
    System.out.println(sum(all));
    all.add(4);
    System.out.println(sum(tail(all)));
  }
}
