import java.util.*;
import javalings.own.*;

final class ForEachLambdaTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(ArrayList<S> all) {
    all.forEach(it -> eat(it)); // REFUSED
  }
}
