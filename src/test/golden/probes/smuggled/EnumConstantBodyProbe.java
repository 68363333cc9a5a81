import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class EnumConstantBodyProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  enum Action {
    TWICE { @Override void run(S s) { eat(s); eat(s); } }, // REFUSED
    ONCE { @Override void run(S s) { eat(s); } };
    abstract void run(S s);
  }
}
