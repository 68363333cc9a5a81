import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LambdaInAnAtomicReferenceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static final java.util.concurrent.atomic.AtomicReference<IntSupplier> HOOK =
      new java.util.concurrent.atomic.AtomicReference<>();
  static void run() {
    S s = new S();
    HOOK.set(() -> look(s)); // REFUSED
  }
}
