import java.util.function.*;
import javalings.own.*;

final class CleanerActionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static final java.lang.ref.Cleaner CLEANER = java.lang.ref.Cleaner.create();
  static void run(Object it) {
    S s = new S();
    CLEANER.register(it, () -> look(s)); // REFUSED
  }
}
