import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IteratesAMapsListAndChangesItProbe {
  static void run(Map<String, List<String>> graph) {
    for (String next : graph.get("a")) {
      graph.get("a").remove(next); // REFUSED
    }
  }
}
