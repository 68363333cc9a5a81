package javalings.borrowck;

import org.junit.jupiter.api.Test;

/** What may go to another thread: what is given away, never changes, or is guarded. */
final class ThreadTest {

  @Test
  void whatChangesIsNotSharedBetweenThreads() {
    MarkedProgram.check(
        """
        static class Counter { int hits; void up() { hits++; } }
        record Holder(Counter counter) {}
        static void raw(Runnable r) { new Thread(r).start(); }
        static void a() {
          var c = new Counter();
          new Thread(() -> c.hits++).start(); // E0277
          c.hits++;
        }
        static void b(Holder h) {
          java.util.concurrent.CompletableFuture.runAsync(() -> h.counter().up()); // E0277
        }
        static void c(java.util.concurrent.ExecutorService pool) {
          var c = new Counter();
          pool.submit(c::up); // E0277
          c.up();
        }
        static void d() {
          var c = new Counter();
          Runnable r = () -> c.up(); // E0277
          raw(r);
          c.up();
        }
        static void e() {
          var f = new java.text.SimpleDateFormat("yyyy");
          new Thread(() -> f.format(1)).start(); // E0277
          f.format(2);
        }
        static class Itself {
          int n;
          void start() {
            Thread.startVirtualThread(() -> n++); // E0277
          }
        }
        """);
  }

  @Test
  void whatIsGuardedFrozenOrGivenAwayMayGo() {
    MarkedProgram.check(
        """
        static class Locked {
          private int n;
          synchronized void up() { n++; help(); }
          private void help() { n--; }
        }
        static class ByLock {
          private final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();
          private int n;
          void up() { lock.lock(); try { n++; } finally { lock.unlock(); } }
        }
        static class Frozen {
          final List<String> names;
          Frozen(List<String> names) { this.names = List.copyOf(names); }
        }
        static class Flag { volatile boolean stop; }
        static class Counter { int hits; }
        record Point(int x, int y) {}
        static void run(Locked a, ByLock b, Frozen c, Flag d, Point p) {
          new Thread(() -> { a.up(); b.up(); d.stop = true; }).start();
          new Thread(() -> System.out.println(c.names + "" + p)).start();
          a.up();
          b.up();
          System.out.println(c.names + "" + p + d.stop);
          var counter = new Counter();
          new Thread(() -> counter.hits++).start();
        }
        """);
  }
}
