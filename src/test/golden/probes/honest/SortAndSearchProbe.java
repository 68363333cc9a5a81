import java.util.*;
import javalings.own.*;

final class SortAndSearchProbe {
  static int middle(List<Integer> values) {
    List<Integer> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
  static void run() {
    List<Integer> values = new ArrayList<>(List.of(3, 1, 2));
    System.out.println(middle(values) + values.size());
  }
}
