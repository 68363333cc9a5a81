import javalings.own.*;

final class ExclusiveViewProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @ViewMut static final class Edit {
    @BorrowedMut final S s;
    Edit(@BorrowedMut S s) { this.s = s; }
    @Mut void set(int v) { s.n = v; }
  }

  static void run() {
    S s = new S();
    Edit edit = new Edit(s);
    edit.set(1);
    edit.set(2);
    System.out.println(s.get());
  }
}
