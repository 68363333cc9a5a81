import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ListOfListsOfOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(ArrayList<List<S>> all) {
    eat(all.get(0).get(0)); // REFUSED
    System.out.println(look(all.get(0).get(0)));
  }
}
