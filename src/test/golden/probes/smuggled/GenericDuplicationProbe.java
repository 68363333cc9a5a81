import java.util.*;
import javalings.own.*;

final class GenericDuplicationProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static <T> ArrayList<T> twice(T t) {
    ArrayList<T> all = new ArrayList<>();
    all.add(t);
    all.add(t); // REFUSED
    return all;
  }
  static void run() {
    twice(new S()); // REFUSED
  }
}
