import java.util.function.*;
import javalings.own.*;

final class LambdaReturnsItsCaptureProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    Function<Integer, S> f = i -> s; // REFUSED
    eat(f.apply(1)); // REFUSED
    eat(f.apply(2)); // REFUSED
  }
}
