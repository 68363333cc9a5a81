import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ViewInAnArrayElementProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  static void run() {
    Peek[] a = new Peek[1];
    S s = new S();
    a[0] = new Peek(s);
    eat(s); // REFUSED
    System.out.println(a[0]);
  }
}
