import java.util.*;
import javalings.own.*;

final class NCopiesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    var many = Collections.nCopies(3, s); // REFUSED
    eat(s); // REFUSED
    System.out.println(many.size());
  }
}
