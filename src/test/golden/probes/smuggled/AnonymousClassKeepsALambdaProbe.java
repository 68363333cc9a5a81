import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AnonymousClassKeepsALambdaProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    S s = new S();
    IntSupplier f = () -> look(s);
    Runnable r = new Runnable() { @Override public void run() { System.out.println(f.getAsInt()); } };
    eat(s); // REFUSED
    r.run();
  }
}
