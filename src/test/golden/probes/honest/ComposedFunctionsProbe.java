import java.util.function.*;
import javalings.own.*;

final class ComposedFunctionsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    Function<Integer, Integer> more = x -> x + 1;
    Function<Integer, Integer> twice = more.andThen(x -> 2 * x);
    Predicate<String> blank = String::isBlank;
    System.out.println(twice.apply(1) + "" + blank.negate().test("a"));
    S s = new S();
    IntUnaryOperator add = x -> x + s.get();
    System.out.println(add.andThen(x -> x * 2).applyAsInt(3));
    eat(s);
  }
}
