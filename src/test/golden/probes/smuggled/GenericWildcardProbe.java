import java.util.*;
import javalings.own.*;

final class GenericWildcardProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    ArrayList<S> all = new ArrayList<>();
    ArrayList<?> same = all; // REFUSED
    all.clear(); // REFUSED
    System.out.println(same.get(0));
  }
}
