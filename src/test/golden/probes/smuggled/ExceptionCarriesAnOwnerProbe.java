import javalings.own.*;

final class ExceptionCarriesAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final class Failed extends RuntimeException {
    final S s; // REFUSED
    Failed(S s) { this.s = s; } // REFUSED
  }
  static void run() {
    S s = new S();
    try {
      throw new Failed(s); // REFUSED
    } catch (Failed f) {
      eat(f.s); // REFUSED
      eat(s); // REFUSED
    }
  }
}
