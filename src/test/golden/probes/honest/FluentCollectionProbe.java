import java.util.*;
import javalings.own.*;

final class FluentCollectionProbe {
  static List<String> with(List<String> names, String name) {
    names.add(name);
    return names;
  }
  static void run() {
    var names = with(with(new ArrayList<>(), "a"), "b");
    names.add("c");
    System.out.println(names);
  }
}
