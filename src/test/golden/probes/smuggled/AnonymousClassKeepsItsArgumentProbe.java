import javalings.own.*;

final class AnonymousClassKeepsItsArgumentProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @View static class Keeper {
    final @Borrowed S s;
    Keeper(@Borrowed S s) { this.s = s; }
  }
  static void run() {
    S s = new S();
    var keeper = new Keeper(s) {};
    eat(s); // REFUSED
    System.out.println(keeper.s.get());
  }
}
