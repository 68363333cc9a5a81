import java.util.*;
import javalings.own.*;

final class RecordOfAnyPairProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move record Both<A, B>(A first, B second) {}
  static void run() {
    var both = new Both<>(new S(), "name");
    System.out.println(both.second());
    if (both instanceof Both(S s, String name)) {
      System.out.println(name + s.get());
      eat(s);
    }
  }
}
