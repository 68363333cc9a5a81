import javalings.own.*;

final class AssignedInAConditionProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(S first) {
    S s = first;
    S it;
    while ((it = s) != null) { // REFUSED
      eat(it);
    }
  }
}
