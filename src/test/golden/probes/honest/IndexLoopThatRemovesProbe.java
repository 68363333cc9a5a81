import java.util.*;
import javalings.own.*;

final class IndexLoopThatRemovesProbe {
  static void run(List<String> names) {
    for (var i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).isBlank()) {
        names.remove(i);
      }
    }
    var seen = new HashSet<String>();
    names.removeIf(name -> !seen.add(name));
    System.out.println(names + " " + seen);
  }
}
