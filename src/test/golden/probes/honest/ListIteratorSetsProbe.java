import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ListIteratorSetsProbe {
  static void upper(List<String> words) {
    for (var it = words.listIterator(); it.hasNext(); ) {
      String w = it.next();
      if (w.isEmpty()) { it.remove(); } else { it.set(w.toUpperCase()); }
    }
  }
  static void run() {
    List<String> words = new ArrayList<>(List.of("a", ""));
    upper(words);
    words.add("c");
    System.out.println(words);
  }
}
