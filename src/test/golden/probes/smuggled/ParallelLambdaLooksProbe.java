import java.util.concurrent.*;
import javalings.own.*;

final class ParallelLambdaLooksProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run() {
    S s = new S();
    Thread.ofVirtual().start(() -> look(s)); // REFUSED
  }
}
