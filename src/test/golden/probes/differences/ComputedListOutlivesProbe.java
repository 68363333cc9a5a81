import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** E0499 in Rust. The list in the map is an object of its own: it lives on when the map lets go of it. */
final class ComputedListOutlivesProbe {
  static void run(HashMap<String, ArrayList<Integer>> map) {
    var list = map.computeIfAbsent("a", k -> new ArrayList<>());
    map.clear();
    list.add(1);
  }
}
