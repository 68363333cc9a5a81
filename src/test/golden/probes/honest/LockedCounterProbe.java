import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LockedCounterProbe {
  static final class Counter {
    private final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();
    private int n;
    void up() { lock.lock(); try { n++; } finally { lock.unlock(); } }
    int get() { lock.lock(); try { return n; } finally { lock.unlock(); } }
  }
  static void run() throws InterruptedException {
    Counter c = new Counter();
    Thread t = Thread.startVirtualThread(c::up);
    c.up();
    t.join();
    System.out.println(c.get());
  }
}
