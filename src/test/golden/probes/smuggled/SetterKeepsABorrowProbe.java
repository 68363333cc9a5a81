import javalings.own.*;

final class SetterKeepsABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Keeper {
    S kept = new S();
    @Mut void keep(@Borrowed S s) { kept = s; } // REFUSED
  }
}
