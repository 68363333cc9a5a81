import java.util.concurrent.*;
import javalings.own.*;

final class CompletionStageProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void run(CompletableFuture<Integer> future) {
    S s = new S();
    future.whenComplete((value, error) -> look(s)); // REFUSED
  }
}
