// After rustc's tests/ui/moves/move-fn-self-receiver.rs.
import javalings.own.*;

final class MoveFnSelfReceiver {
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

  static int look(@Borrowed S s) { return s.n; }

  static boolean c() { return System.nanoTime() > 0; }

  static void use(Pair val) {
    val.take();
    look(val.a); // ERROR E0382
  }
  static void builder() {
    Builder container = new Builder();
    container.add(1);
    container.add(2); // ERROR E0382
  }
  @Move static final class Builder {
    @Consumes Builder add(int i) { return this; }
  }
  static void inLoop(Pair val) {
    while (c()) {
      val.take(); // ERROR E0382
    }
  }
}
