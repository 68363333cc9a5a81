import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RecordOfViewsInARecordProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  @View record Both(Peek a, Peek b) {}
  static void run() {
    S a = new S();
    S b = new S();
    Both both = new Both(new Peek(a), new Peek(b));
    eat(b); // REFUSED
    System.out.println(look(both.b().s()));
  }
}
