import java.util.function.*;
import javalings.own.*;

final class CallbackDuringTheCallProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void each(int n, IntConsumer work) {
    for (var i = 0; i < n; i++) {
      work.accept(i);
    }
  }
  static void run() {
    S s = new S();
    each(3, i -> s.set(s.get() + i));
    each(3, i -> System.out.println(s.get() + i));
    eat(s);
  }
}
