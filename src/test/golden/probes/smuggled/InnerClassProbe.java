import javalings.own.*;

final class InnerClassProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  @Move static final class Outer {
    S s = new S();
    final class Inner { int get() { return look(s); } } // REFUSED
    Inner inner() { return new Inner(); } // REFUSED
    @Consumes S take() { return s; }
  }
  static void run() {
    Outer o = new Outer();
    Outer.Inner i = o.inner(); // REFUSED
    eat(o.take()); // REFUSED
    System.out.println(i.get());
  }
}
