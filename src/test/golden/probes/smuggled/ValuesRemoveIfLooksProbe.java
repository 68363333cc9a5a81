import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ValuesRemoveIfLooksProbe {
  static void run(HashMap<String, Integer> map) {
    map.values().removeIf(v -> map.containsValue(v + 1)); // REFUSED
  }
}
