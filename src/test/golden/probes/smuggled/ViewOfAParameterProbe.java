import java.util.*;
import javalings.own.*;

final class ViewOfAParameterProbe {
  static List<Integer> tail(List<Integer> all) {
    return all.subList(1, all.size());
  }
  static void run(ArrayList<Integer> all) {
    var rest = tail(all);
    all.add(1); // REFUSED
    System.out.println(rest.size());
  }
}
