import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class MapForEachRemovesProbe {
  static void run(HashMap<String, Integer> map) {
    map.forEach((k, v) -> map.remove(k)); // REFUSED
  }
}
