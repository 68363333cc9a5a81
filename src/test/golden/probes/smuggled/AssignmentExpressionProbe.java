import javalings.own.*;

final class AssignmentExpressionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    S t;
    S u = t = s; // REFUSED
    eat(t); // REFUSED
    eat(u);
  }
}
