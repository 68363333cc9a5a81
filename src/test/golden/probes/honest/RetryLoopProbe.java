import javalings.own.*;

final class RetryLoopProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static S fetch(int times) {
    S found = null;
    for (var i = 0; i < times && found == null; i++) {
      try {
        found = new S();
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
    return found;
  }
}
