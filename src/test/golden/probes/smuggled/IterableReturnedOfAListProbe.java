import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IterableReturnedOfAListProbe {
  static Iterable<Integer> look(List<Integer> all) { return all; }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    for (int x : look(all)) { 
      all.add(1); // REFUSED
      System.out.println(x); }
  }
}
