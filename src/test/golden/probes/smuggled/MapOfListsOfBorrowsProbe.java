import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class MapOfListsOfBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    HashMap<String, List<@Borrowed S>> map = new HashMap<>();
    map.put("a", new ArrayList<>());
    S s = new S();
    map.get("a").add(s);
    eat(s); // REFUSED
    System.out.println(look(map.get("a").get(0)));
  }
}
