import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IteratesARowAndChangesItProbe {
  static void run(List<List<Integer>> rows) {
    for (int x : rows.get(0)) {
      rows.get(0).add(x); // REFUSED
    }
  }
}
