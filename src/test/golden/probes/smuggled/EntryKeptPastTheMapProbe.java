import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class EntryKeptPastTheMapProbe {
  @Move static final class S {
    int n;
    S() {}
    S(String text) { n = text.length(); }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }

  @Move static final class Box {
    private Map.Entry<String, S> kept = Map.entry("", new S());
    @Mut void keep(Map.Entry<String, S> entry) { kept = entry; }
  }

  static void kept(Map<String, S> all, @BorrowedMut Box box) {
    box.keep(all.entrySet().iterator().next()); // REFUSED
    eat(all.remove("a"));
  }

  static void first(TreeMap<String, S> all) {
    Map.Entry<String, S> first = all.firstEntry();
    eat(all.remove("a")); // REFUSED
    System.out.println(first.getValue().get());
  }

  static void best(Map<String, S> all) {
    Optional<Map.Entry<String, S>> best = all.entrySet().stream().max(Map.Entry.comparingByKey());
    eat(all.remove("a")); // REFUSED
    System.out.println(best.get().getValue().get());
  }
}
