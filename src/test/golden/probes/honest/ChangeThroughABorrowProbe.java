import javalings.own.*;

final class ChangeThroughABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void fill(@BorrowedMut S s) {
    for (int i = 0; i < 10; i++) {
      s.set(s.get() + i);
    }
  }
  static void run() {
    S s = new S();
    fill(s);
    fill(s);
    System.out.println(s.get());
  }
}
