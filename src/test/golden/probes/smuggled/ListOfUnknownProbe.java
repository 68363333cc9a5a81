import java.util.*;
import javalings.own.*;

final class ListOfUnknownProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayList<S> all) {
    List<?> some = all; // REFUSED
    Object s = some.get(0); // REFUSED
    System.out.println(s);
  }
}
