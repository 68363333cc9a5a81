import java.util.*;
import javalings.own.*;

final class ArraysFillProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S[] many = new S[3];
    S s = new S();
    Arrays.fill(many, s); // REFUSED
    eat(s); // REFUSED
  }
}
