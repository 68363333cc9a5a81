import java.util.*;
import javalings.own.*;

final class RemoveByIteratorProbe {
  static void run() {
    List<String> all = new ArrayList<>(List.of("a", "b"));
    Iterator<String> each = all.iterator();
    while (each.hasNext()) {
      if (each.next().isEmpty()) {
        each.remove();
      }
    }
    System.out.println(all);
  }
}
