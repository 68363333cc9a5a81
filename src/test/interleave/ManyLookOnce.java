// expect: race-condition
// among many additions one looks without waiting for all
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class ManyLookOnce {
  static final Object o = new Object(); static int n; static int seen;

  static void main() throws Exception {
    both(() -> { for (int j = 0; j < 40; j++) { synchronized (o) { n++; } } }, () -> { synchronized (o) { seen = n; } }); require(seen == 0 || seen == 40, "in between");
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
