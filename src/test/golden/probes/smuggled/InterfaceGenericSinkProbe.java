import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class InterfaceGenericSinkProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  interface Sink<T> { void put(T t); }
  static void run(Sink<S> sink) {
    S s = new S();
    sink.put(s);
    System.out.println(look(s)); // REFUSED
  }
}
