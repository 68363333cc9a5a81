import java.util.*;
import javalings.own.*;

final class IteratorHeldWhileChangedProbe {
  static void run(ArrayList<Integer> all) {
    var each = all.iterator();
    all.add(1); // REFUSED
    System.out.println(each.next());
  }
}
