import javalings.own.*;

final class DisjointFieldsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pair {
    S a;
    S b;
    int n;
    Pair() { a = new S(); b = new S(); }
    Pair(S a, S b) { this.a = a; this.b = b; }
    @Borrowed S first() { return a; }
    @Mut @BorrowedMut S firstMut() { return a; }
    @Consumes S take() { return a; }
  }

  static void run() {
    Pair p = new Pair();
    @BorrowedMut S a = p.a;
    @BorrowedMut S b = p.b;
    a.set(1);
    b.set(2);
    System.out.println(p.n);
  }
}
