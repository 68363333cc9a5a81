import java.util.function.*;
import javalings.own.*;

final class IdentityFunctionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    UnaryOperator<S> same = it -> it; // REFUSED
    S other = same.apply(s);
    eat(s); // REFUSED
    eat(other); // REFUSED
  }
}
