import javalings.own.*;

final class StaticBorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static S kept; // REFUSED
  static void run(@Borrowed S s) {
    kept = s; // REFUSED
  }
}
