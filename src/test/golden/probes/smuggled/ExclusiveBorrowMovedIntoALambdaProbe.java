import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ExclusiveBorrowMovedIntoALambdaProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(@BorrowedMut S s) {
    IntConsumer f = v -> s.set(v);
    s.set(1); // REFUSED
    f.accept(2);
  }
}
