import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LambdaInAConcurrentQueueProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  static void run(ConcurrentLinkedQueue<IntSupplier> queue) {
    S s = new S();
    queue.add(() -> look(s)); // REFUSED
    eat(s); // REFUSED
  }
}
