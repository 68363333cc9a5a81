import javalings.own.*;

final class EnumHoldsAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  enum Desk {
    FIRST;
    final S s = new S(); // REFUSED
  }
}
