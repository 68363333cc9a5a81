import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** E0502 in Rust. An entry is an object of its own; the map may forget it, and nothing breaks. */
final class EntryOutlivesTheMapProbe {
  static void run(HashMap<String, Integer> map) {
    var e = map.entrySet().iterator().next();
    map.clear();
    System.out.println(e.getValue());
  }
}
