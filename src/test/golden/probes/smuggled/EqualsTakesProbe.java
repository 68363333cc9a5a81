import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class EqualsTakesProbe {
  @Move static final class Key {
    int n;
    @Override public int hashCode() { return n; }
    @Override public boolean equals(Object o) { return o instanceof Key k && swallow(k); } // REFUSED
  }
  static boolean swallow(Key k) { return true; }
  static void run(Key a, Key b) {
    if (a.equals(b)) { System.out.println(b.n); } // REFUSED
  }
}
