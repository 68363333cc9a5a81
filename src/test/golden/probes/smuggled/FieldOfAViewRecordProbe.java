import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FieldOfAViewRecordProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  @View static final class Both { final Peek a; Both(Peek a) { this.a = a; } }
  static void run() {
    S a = new S();
    Both both = new Both(new Peek(a));
    var p = both.a;
    eat(a); // REFUSED
    System.out.println(look(p.s()));
  }
}
