import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SuperAndFieldsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static class Base { S s; Base(S s) { this.s = s; } }
  @Move static final class Sub extends Base { final S t; Sub(S s, S t) { super(s); this.t = t; } int sum() { return s.get() + t.get(); } }
}
