import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class GenericFieldTwiceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static final class Box<T> {
    private final T value;
    Box(T value) { this.value = value; }
    @Consumes T into() { return value; }
  }
  static void run() {
    Box<Box<S>> b = new Box<>(new Box<>(new S()));
    eat(b.into().into());
    eat(b.into().into()); // REFUSED
  }
}
