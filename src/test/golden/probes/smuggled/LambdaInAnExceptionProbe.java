import java.util.function.*;
import javalings.own.*;

final class LambdaInAnExceptionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static final class Carrier extends RuntimeException {
    final transient IntSupplier inside;
    Carrier(IntSupplier inside) { this.inside = inside; }
  }
  static void run() {
    S s = new S();
    throw new Carrier(() -> look(s)); // REFUSED
  }
}
