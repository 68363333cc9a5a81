import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AnonymousIteratorUnderChangeProbe {
  static Iterator<Integer> each(List<Integer> all) {
    return new Iterator<>() { // REFUSED
      int at = 0;
      @Override public boolean hasNext() { return at < all.size(); }
      @Override public Integer next() { return all.get(at++); }
    };
  }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>(List.of(1));
    var it = each(all);
    all.clear(); // REFUSED
    System.out.println(it.next());
  }
}
