// After rustc's tests/ui/nll/issue-42574-diagnostic-in-nested-closure.rs.
import javalings.own.*;

final class Issue42574DiagnosticInNestedClosure {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void doit(S data) {
    Runnable outer = () -> {
      Runnable inner = () -> eat(data);
      inner.run();
    };
    look(data); // ERROR E0382
    outer.run();
  }
}
