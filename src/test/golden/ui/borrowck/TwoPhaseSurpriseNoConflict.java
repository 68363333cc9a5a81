// After rustc's tests/ui/borrowck/two-phase-surprise-no-conflict.rs.
import java.util.*;
import javalings.own.*;

final class TwoPhaseSurpriseNoConflict {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void print(int i) { System.out.println(i); }

  static void surprise(S s) {
    Glance shared = new Glance(s);
    s.set(s.get()); // ERROR E0502
    print(shared.get());
  }
  static void noConflict(ArrayList<Integer> xs) {
    xs.add(xs.size());
  }
}
