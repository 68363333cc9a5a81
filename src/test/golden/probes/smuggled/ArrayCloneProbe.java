import javalings.own.*;

final class ArrayCloneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run(S[] all) {
    S[] copy = all.clone(); // REFUSED
    eat(copy[0]); // REFUSED
    look(all[0]); // REFUSED
  }
}
