// expect: race-condition
// what is added is itself added to
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class MultiplierOfShared {
  static int n = 1, step = 1; static final Object o = new Object();

  static void main() throws Exception {
    both(() -> { synchronized (o) { n += step; } }, () -> { synchronized (o) { step += 1; } }); require(n == 2, "three");
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
