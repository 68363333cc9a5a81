import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class KeySetForEachPutsProbe {
  static void run(HashMap<String, Integer> map) {
    map.keySet().forEach(k -> map.put(k + "x", 1)); // REFUSED
  }
}
