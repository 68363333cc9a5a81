import java.util.*;
import javalings.own.*;

final class CallbackKeptByAMethodProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static final ArrayList<Runnable> HOOKS = new ArrayList<>();
  static void hook(Runnable r) { HOOKS.add(r); } // REFUSED
  static void run() {
    S s = new S();
    hook(() -> look(s)); // REFUSED
    eat(s); // REFUSED
  }
}
