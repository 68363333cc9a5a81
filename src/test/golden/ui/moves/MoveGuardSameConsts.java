// After rustc's tests/ui/moves/move-guard-same-consts.rs.
import javalings.own.*;

final class MoveGuardSameConsts {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  static void guards(int v) {
    S x = new S();
    switch (v) {
      case 1 -> eat(x);
      default -> print(1);
    }
    switch (v) {
      case 2 -> eat(x); // ERROR E0382
      default -> print(2);
    }
  }
}
