import java.util.*;
import javalings.own.*;

final class StreamCollectsAliasesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run() {
    ArrayList<S> all = new ArrayList<>();
    all.add(new S());
    List<S> same = all.stream().toList(); // REFUSED
    eat(all.removeFirst()); // REFUSED
    look(same.get(0));
  }
}
