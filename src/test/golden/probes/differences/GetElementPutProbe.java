import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** E0499 in Rust. The list in the map does not move when the map grows, as a `Vec` in a `HashMap` would. */
final class GetElementPutProbe {
  static void run(Map<String, List<Integer>> map) {
    List<Integer> list = map.get("a");
    map.put("b", new ArrayList<>());
    list.add(1);
  }
}
