// expect: race-condition
// the sum is looked at under the lock, but before the end
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class AddsAndPrints {
  static int n, last; static synchronized int add() { return ++n; }

  static void main() throws Exception {
    both(() -> last = add(), () -> add()); require(last == 1, "second");
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
