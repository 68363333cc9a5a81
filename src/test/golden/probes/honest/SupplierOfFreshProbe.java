import java.util.*;
import java.util.function.*;
import javalings.own.*;

final class SupplierOfFreshProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static List<S> many(int n, Supplier<S> make) {
    var all = new ArrayList<S>();
    for (var i = 0; i < n; i++) {
      all.add(make.get());
    }
    return all;
  }
  static void run() {
    var all = many(3, S::new);
    var more = many(3, () -> new S());
    System.out.println(all.size() + more.size());
  }
}
