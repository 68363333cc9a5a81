import java.util.*;
import javalings.own.*;

final class EntrySetsAValueProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(HashMap<String, S> all) {
    var first = all.get("a");
    for (var entry : all.entrySet()) { // REFUSED
      entry.setValue(new S()); // REFUSED
    }
    System.out.println(first.get());
  }
}
