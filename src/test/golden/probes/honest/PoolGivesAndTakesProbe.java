import java.util.*;
import javalings.own.*;

final class PoolGivesAndTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Pool {
    private final ArrayDeque<S> free = new ArrayDeque<>();
    @Mut S take() { return free.isEmpty() ? new S() : free.pop(); }
    @Mut void give(S s) { free.push(s); }
  }
  static void run(@BorrowedMut Pool pool) {
    var s = pool.take();
    s.set(3);
    System.out.println(s.get());
    pool.give(s);
  }
}
