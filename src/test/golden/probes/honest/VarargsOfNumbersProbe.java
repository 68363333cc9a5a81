import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class VarargsOfNumbersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int sum(int... xs) { int t = 0; for (int x : xs) { t += x; } return t; }
  static int looks(@Borrowed S... all) { int t = 0; for (var s : all) { t += look(s); } return t; }
  static void run() {
    S a = new S();
    S b = new S();
    System.out.println(sum() + sum(1, 2) + looks(a, b));
    eat(a);
    System.out.println(looks(b));
  }
}
