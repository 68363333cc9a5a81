import java.util.function.*;
import javalings.own.*;

final class LambdaInALambdaProbe {
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
    Supplier<IntSupplier> f = () -> () -> look(s);
    eat(s); // REFUSED
    System.out.println(f.get().getAsInt());
  }
}
