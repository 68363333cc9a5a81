import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SpliteratorHeldProbe {
  static void run(ArrayList<Integer> all) {
    var each = all.spliterator();
    all.clear(); // REFUSED
    each.tryAdvance(x -> System.out.println(x));
  }
}
