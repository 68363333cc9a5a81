// expect: race-condition
// doubling and adding have an order
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class ShiftsInsteadOfAdding {
  static int n = 1; static final Object o = new Object();

  static void main() throws Exception {
    both(() -> { synchronized (o) { n += n; } }, () -> { synchronized (o) { n += 1; } }); require(n == 3, "four");
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
