import java.util.function.*;
import javalings.own.*;

final class ConsumerTakesAnOwnerTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    Consumer<S> taker = it -> eat(it);
    taker.accept(s);
    taker.accept(s); // REFUSED
  }
}
