// After rustc's tests/ui/nll/issue-27282-mutation-in-guard.rs.
import javalings.own.*;

final class Issue27282MutationInGuard {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void print(int i) { System.out.println(i); }

  static void inGuard(S q) {
    switch (shape()) {
      case Dot d when bump(q) > 0 -> print(1);
      default -> look(q);
    }
  }
  static int bump(@BorrowedMut S s) { s.n += 1; return s.n; }
  sealed interface Shape permits Dot, Line {}
  record Dot(int x) implements Shape {}
  record Line(int y) implements Shape {}
  static Shape shape() { return new Dot(1); }
}
