import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class EntryGoesToAThreadProbe {
  @Move static final class S {
    int n;
    S() {}
    S(String text) { n = text.length(); }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }

  static void run(Map<String, Integer> counts) {
    Map.Entry<String, Integer> first = counts.entrySet().iterator().next();
    Thread.startVirtualThread(() -> first.setValue(1)); // REFUSED
    System.out.println(counts);
  }
}
