// After rustc's tests/ui/nll/issue-46589.rs.
import javalings.own.*;

final class Issue46589 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static boolean c() { return System.nanoTime() > 0; }

  @Move static final class Foo {
    S s = new S();
    @Mut @BorrowedMut S getSelf() { return s; }
  }
  static void conditional(@BorrowedMut Foo foo) {
    @BorrowedMut S other = foo.getSelf();
    if (c()) {
      other.set(1);
    } else {
      foo.getSelf().set(2);
    }
  }
  @From("foo") @BorrowedMut static S returned(@BorrowedMut Foo foo) {
    @BorrowedMut S other = foo.getSelf();
    if (c()) {
      return other;
    }
    return foo.getSelf(); // ERROR E0499
  }
}
