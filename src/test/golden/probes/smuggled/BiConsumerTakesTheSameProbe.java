import java.util.function.*;
import javalings.own.*;

final class BiConsumerTakesTheSameProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    BiConsumer<S, S> both = (a, b) -> { eat(a); eat(b); };
    both.accept(s, s); // REFUSED
  }
}
