import javalings.own.*;

final class ArrayOfBorrowsOutlivesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(@Borrowed S first) {
    S[] seen = new S[1];
    seen[0] = first; // REFUSED
  }
}
