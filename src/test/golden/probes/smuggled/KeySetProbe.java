import java.util.*;
import javalings.own.*;

final class KeySetProbe {
  static void run(HashMap<String, Integer> all) {
    Set<String> keys = all.keySet();
    all.clear(); // REFUSED
    System.out.println(keys.size());
  }
}
