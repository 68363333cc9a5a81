import java.util.*;
import javalings.own.*;

final class SameParameterReturnedProbe {
  static List<Integer> same(List<Integer> all) {
    return all;
  }
  static void run(ArrayList<Integer> all) {
    var other = same(all);
    for (int x : other) {
      all.add(x); // REFUSED
    }
  }
}
