import java.util.*;
import javalings.own.*;

final class RemoveIfProbe {
  static void run() {
    List<String> all = new ArrayList<>(List.of("a", "b"));
    all.removeIf(String::isEmpty);
    all.replaceAll(String::trim);
    System.out.println(all);
  }
}
