import javalings.own.*;

final class RecordOfABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move record Pack(S s) {}
  static Pack run(@Borrowed S s) {
    return new Pack(s); // REFUSED
  }
}
