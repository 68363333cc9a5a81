import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class NestedMapsOfListsProbe {
  static void run() {
    Map<String, Map<String, List<Integer>>> all = new HashMap<>();
    all.computeIfAbsent("a", k -> new HashMap<>()).computeIfAbsent("b", k -> new ArrayList<>()).add(1);
    var inner = all.get("a");
    inner.put("c", new ArrayList<>());
    var list = inner.get("c");
    list.add(2);
    for (var m : all.values()) { for (var l : m.values()) { System.out.println(l.size()); } }
    all.remove("a");
  }
}
