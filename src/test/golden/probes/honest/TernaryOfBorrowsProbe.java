import javalings.own.*;

final class TernaryOfBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(@Borrowed S a, @Borrowed S b) {
    @Borrowed S best = a.get() > b.get() ? a : b;
    System.out.println(best.get() + a.get());
  }
}
