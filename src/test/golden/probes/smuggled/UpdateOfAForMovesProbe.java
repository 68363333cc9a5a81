import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class UpdateOfAForMovesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int use(S s) { return 1; }
  static void run() {
    S s = new S();
    for (int i = 0; i < 3; i += use(s)) { // REFUSED
      System.out.println(i);
    }
  }
}
