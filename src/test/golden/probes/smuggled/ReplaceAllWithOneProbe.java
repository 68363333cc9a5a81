import java.util.*;
import javalings.own.*;

final class ReplaceAllWithOneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<S> all) {
    S s = new S();
    all.replaceAll(it -> s); // REFUSED
  }
}
