import javalings.own.*;

final class CompactConstructorTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move record Box(S s) {
    Box { // REFUSED
      eat(s); // REFUSED
    } // REFUSED
  }
}
