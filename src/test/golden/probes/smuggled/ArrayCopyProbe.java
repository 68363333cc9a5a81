import java.util.*;
import javalings.own.*;

final class ArrayCopyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(S[] from, S[] to) {
    System.arraycopy(from, 0, to, 0, 1); // REFUSED
  }
}
