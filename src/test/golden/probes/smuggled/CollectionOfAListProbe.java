import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CollectionOfAListProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    Collection<Integer> each = all;
    all.add(1); // REFUSED
    for (int x : each) { System.out.println(x); }
  }
}
