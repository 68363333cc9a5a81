import java.util.*;
import javalings.own.*;

final class SublistProbe {
  static void run(ArrayList<Integer> all) {
    List<Integer> part = all.subList(0, 1);
    all.clear(); // REFUSED
    System.out.println(part.size());
  }
}
