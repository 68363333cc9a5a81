import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ViewsInARecordDoneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) { int get() { return s.get(); } }
  @View record Both(Peek a, Peek b) { int sum() { return a.get() + b.get(); } }
  static void run() {
    S a = new S();
    S b = new S();
    int sum = new Both(new Peek(a), new Peek(b)).sum();
    a.set(sum);
    if (new Both(new Peek(a), new Peek(b)) instanceof Both(Peek p, Peek q) && p.get() > q.get()) {
      System.out.println("more");
    }
    eat(a);
    eat(b);
  }
}
