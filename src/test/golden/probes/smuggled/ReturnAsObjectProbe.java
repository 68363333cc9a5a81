import javalings.own.*;

final class ReturnAsObjectProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static Object run(@Borrowed S s) {
    return s; // REFUSED
  }
}
