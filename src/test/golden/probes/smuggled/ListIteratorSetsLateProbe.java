import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ListIteratorSetsLateProbe {
  static void run(ArrayList<Integer> all) {
    var it = all.listIterator();
    it.next();
    all.add(7); // REFUSED
    it.set(8);
  }
}
