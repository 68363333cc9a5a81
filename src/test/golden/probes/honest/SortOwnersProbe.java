import java.util.*;
import javalings.own.*;

final class SortOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<S> all) {
    all.sort((a, b) -> Integer.compare(a.get(), b.get()));
    all.sort(Comparator.comparing(S::get));
    all.forEach(it -> System.out.println(it.get()));
    all.removeIf(it -> it.get() > 3);
    for (var it : all) {
      System.out.println(it.get());
    }
  }
}
