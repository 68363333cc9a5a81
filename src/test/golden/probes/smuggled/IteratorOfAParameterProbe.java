import java.util.*;
import javalings.own.*;

final class IteratorOfAParameterProbe {
  static Iterator<Integer> each(List<Integer> all) {
    return all.iterator();
  }
  static void run(ArrayList<Integer> all) {
    var each = each(all);
    all.add(1); // REFUSED
    System.out.println(each.next());
  }
}
