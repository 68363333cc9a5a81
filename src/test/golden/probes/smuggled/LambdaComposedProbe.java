import java.util.function.*;
import javalings.own.*;

final class LambdaComposedProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run() {
    S s = new S();
    Function<Integer, Integer> more = x -> x + look(s);
    Function<Integer, Integer> twice = more.andThen(x -> 2 * x);
    eat(s); // REFUSED
    System.out.println(twice.apply(1));
  }
}
