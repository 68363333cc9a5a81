import javalings.own.*;

final class ReadAStaticOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static S kept = new S(); // REFUSED
  static void run() {
    S mine = kept; // REFUSED
    S also = kept; // REFUSED
    eat(mine);
    eat(also);
  }
}
