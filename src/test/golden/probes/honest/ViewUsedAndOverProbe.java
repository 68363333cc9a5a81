import javalings.own.*;

final class ViewUsedAndOverProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void run() {
    S s = new S();
    Glance one = new Glance(s);
    Glance two = one;
    System.out.println(one.get() + two.get());
    s.set(2);
  }
}
