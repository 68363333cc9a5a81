// expect: passes
// a sum that others wait for under the lock
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class AddsInACondition {
  static int n; static final Object o = new Object();

  static void main() throws Exception {
    both(() -> { synchronized (o) { n++; } synchronized (o) { o.notifyAll(); } }, () -> { try { synchronized (o) { while (n == 0) { o.wait(); } n--; } } catch (Exception e) { throw new IllegalStateException(e); } }); require(n == 0, "left");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
