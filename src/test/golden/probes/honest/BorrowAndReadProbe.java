import javalings.own.*;

final class BorrowAndReadProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int sum(@Borrowed S a, @Borrowed S b) {
    return a.get() + b.get();
  }
  static void run() {
    S a = new S();
    S b = new S();
    System.out.println(sum(a, b) + sum(a, a));
  }
}
