import javalings.own.*;

final class ConstructorKeepsABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Keeper {
    S kept;
    Keeper(@Borrowed S s) { this.kept = s; } // REFUSED
  }
}
