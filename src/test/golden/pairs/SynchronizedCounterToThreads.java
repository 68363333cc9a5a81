import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class SynchronizedCounterToThreads {
  static final class Counter { private int n; synchronized void inc() { n++; } synchronized int get() { return n; } }
  @Move static final class Unrelated { }
  static int f() throws Exception {
    Counter c = new Counter();
    Thread t = new Thread(() -> c.inc());
    t.start();
    t.join();
    return c.get();
  }
}
