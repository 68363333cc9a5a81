import java.util.*;
import javalings.own.*;

final class LambdaInAListProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static void run() {
    ArrayList<Runnable> later = new ArrayList<>();
    S s = new S();
    later.add(() -> look(s));
    eat(s); // REFUSED
    later.get(0).run();
  }
}
