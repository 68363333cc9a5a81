import java.util.*;
import javalings.own.*;

final class SortedCopyProbe {
  static List<Integer> sorted(List<Integer> from) {
    var copy = new ArrayList<>(from);
    Collections.sort(copy);
    return Collections.unmodifiableList(copy);
  }
  static void run() {
    var all = new ArrayList<>(List.of(3, 1, 2));
    var sorted = sorted(all);
    all.clear();
    System.out.println(sorted);
  }
}
