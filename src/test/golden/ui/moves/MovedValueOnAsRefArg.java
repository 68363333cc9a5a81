// After rustc's tests/ui/moves/moved-value-on-as-ref-arg.rs.
import javalings.own.*;

final class MovedValueOnAsRefArg {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void asRef() {
    S bar = new S();
    takesAny(bar);
    look(bar); // ERROR E0382
  }
  static <T> void takesAny(T x) {}
}
