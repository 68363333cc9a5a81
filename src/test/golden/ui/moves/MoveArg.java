// After rustc's tests/ui/moves/move-arg.rs.
import javalings.own.*;

final class MoveArg {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void test() {
    S foo = new S();
    eat(foo);
    eat(foo); // ERROR E0382
  }
}
