import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IterableFieldLoopProbe {
  static void each(Iterable<Integer> it, List<Integer> out) { for (int x : it) { out.add(x); } }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    each(all, all); // REFUSED
  }
}
