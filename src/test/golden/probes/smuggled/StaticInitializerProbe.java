import javalings.own.*;

final class StaticInitializerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static final Object KEPT;
  static {
    S s = new S();
    KEPT = s; // REFUSED
  }
}
