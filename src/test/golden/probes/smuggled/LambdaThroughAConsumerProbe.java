import java.util.*;
import java.util.function.*;
import javalings.own.*;

final class LambdaThroughAConsumerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static final List<Runnable> HOOKS = new ArrayList<>();
  static void run(Consumer<Runnable> register) {
    S s = new S();
    register.accept(() -> look(s)); // REFUSED
    eat(s); // REFUSED
  }
}
