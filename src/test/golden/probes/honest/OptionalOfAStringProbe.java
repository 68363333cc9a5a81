import java.util.*;
import javalings.own.*;

final class OptionalOfAStringProbe {
  static Optional<String> find(List<String> all, String start) {
    for (String one : all) {
      if (one.startsWith(start)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
  static void run() {
    List<String> all = new ArrayList<>(List.of("ab"));
    System.out.println(find(all, "a").map(String::length).orElse(0));
    all.clear();
  }
}
