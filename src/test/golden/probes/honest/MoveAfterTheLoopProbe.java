import java.util.*;
import javalings.own.*;

final class MoveAfterTheLoopProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run(List<String> names) {
    S s = new S();
    for (var name : names) {
      if (name.isEmpty()) {
        eat(s);
        return;
      }
      s.set(name.length());
    }
    eat(s);
  }
}
