// expect: passes
// a hundred rounds of three threads under a lock
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class ManyUnderALock {
  static final Object o = new Object(); static long n;

  static void main() throws Exception {
    Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { int k = i; ts[i] = new Thread(() -> { for (int j = 0; j < 100; j++) { synchronized (o) { n += k; } } }); } for (Thread t : ts) { t.start(); } for (Thread t : ts) { t.join(); } require(n == 300, "lost");
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
