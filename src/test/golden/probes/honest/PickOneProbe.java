import javalings.own.*;

final class PickOneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @From({"a", "b"}) @Borrowed static S larger(@Borrowed S a, @Borrowed S b) {
    return a.get() > b.get() ? a : b;
  }
  static void run() {
    S a = new S();
    S b = new S();
    System.out.println(larger(a, b).get());
    a.set(1);
    eat(b);
  }
}
