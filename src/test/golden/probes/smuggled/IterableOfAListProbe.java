import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IterableOfAListProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    Iterable<Integer> each = all;
    all.add(1); // REFUSED
    for (int x : each) { System.out.println(x); }
  }
}
