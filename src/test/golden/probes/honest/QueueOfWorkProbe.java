import java.util.*;
import javalings.own.*;

final class QueueOfWorkProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    Deque<S> queue = new ArrayDeque<>();
    queue.add(new S());
    while (!queue.isEmpty()) {
      S next = queue.removeFirst();
      if (next.get() > 3) {
        queue.addLast(new S());
      }
      eat(next);
    }
  }
}
