import java.util.*;
import javalings.own.*;

final class StaticConstantsProbe {
  static final int LIMIT = 3;
  static final List<String> NAMES = List.of("a", "b");
  static final Map<String, Integer> PORTS = Map.of("http", 80);
  static void run() {
    System.out.println(LIMIT + NAMES.size() + PORTS.get("http"));
  }
}
