import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class EntrySetPutsUnderTheLoopProbe {
  static void run(HashMap<String, Integer> map) {
    for (var e : map.entrySet()) {
      map.put(e.getKey() + "x", e.getValue()); // REFUSED
    }
  }
}
