// After rustc's tests/ui/moves/issue-75904-move-closure-loop.rs.
import javalings.own.*;

final class Issue75904MoveClosureLoop {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void run(Runnable r) { r.run(); }

  static void looping() {
    S a = new S();
    while (c()) {
      run(() -> eat(a)); // ERROR E0382
    }
  }
}
