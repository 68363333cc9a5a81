package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads that share one variable: all their orders are tried, whatever they do with it. */
class OneVariableTest {

  /**
   * What each thread does in each round, by name; {@code own} and {@code round} tell them apart.
   */
  private static Map<String, String> operations() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("volatile v++", "v++;");
    all.put("volatile v = own", "v = own + 1;");
    all.put("volatile v = v + 1 by a local", "int x = v; v = x + 1;");
    all.put("volatile look", "if (v > 100) { throw new AssertionError(); }");
    all.put("write, read", "v = own; if (v > 100) { throw new AssertionError(); }");
    all.put("locked n++", "synchronized (lock) { n++; }");
    all.put("locked look and n++", "synchronized (lock) { if (n < 10) { n++; } }");
    all.put("locked set", "synchronized (lock) { n = own; }");
    all.put("ReentrantLock", "guard.lock(); try { n = n * 2 + 1; } finally { guard.unlock(); }");
    all.put("incrementAndGet", "c.incrementAndGet();");
    all.put("incrementAndGet looked at", "if (c.incrementAndGet() > 100) { throw new Error(); }");
    all.put("getAndSet", "c.getAndSet(own);");
    all.put("compareAndSet", "c.compareAndSet(own, own + 1);");
    all.put(
        "loop of compareAndSet", "int x; do { x = c.get(); } while (!c.compareAndSet(x, x + 1));");
    all.put(
        "write, read, compareAndSet",
        "switch ((round + own) % 3) { case 0 -> c.set(own); case 1 -> { if (c.get() > 100) { throw"
            + " new Error(); } } default -> c.compareAndSet(0, own + 1); }");
    all.put("read, then write", "int x = c.get(); c.set(x + 1);");
    return all;
  }

  /** Each of so many threads does the same so many times. */
  private static String program(int threads, int rounds, String body) {
    return """
    class Sharing {
      static volatile int v;
      static int n;
      static final Object lock = new Object();
      static final java.util.concurrent.locks.ReentrantLock guard =
          new java.util.concurrent.locks.ReentrantLock();
      static final java.util.concurrent.atomic.AtomicInteger c =
          new java.util.concurrent.atomic.AtomicInteger();
      static void main() throws Exception {
        Thread[] threads = new Thread[%d];
        for (int i = 0; i < threads.length; i++) {
          int own = i;
          threads[i] = new Thread(() -> { for (int round = 0; round < %d; round++) { %s } });
        }
        for (Thread thread : threads) { thread.start(); }
        for (Thread thread : threads) { thread.join(); }
        if (v > 100 || n < 0 || c.get() > 100) { throw new AssertionError("wrong"); }
      }
    }
    """
        .formatted(threads, rounds, body);
  }

  private static Exploration explore(String text) {
    Map<String, byte[]> classes = Scenario.compile("Sharing", text);
    return Explorations.ofMain(
        new Explorations.Main(classes, "Sharing", ClassLoader.getPlatformClassLoader(), Map.of()),
        ExplorationLimits.DEFAULT);
  }

  /** Of the processor's time, which the table in {@code target} has. */
  private static long millis(Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
  }

  private static void coversAll(int threads, int rounds, String name, String body) {
    long millis =
        millis(() -> {
          Exploration found = explore(program(threads, rounds, body));
          assertThat(found.outcome()).as(name).isEqualTo(ExplorationOutcome.PASSES);
          assertThat(found.message()).as(name).contains("all there are");
        });
    System.err.printf("| %d × %d | %s | %,d ms |%n", threads, rounds, name, millis);
  }

  @ParameterizedTest
  @CsvSource({"3, 6", "4, 3", "7, 1"})
  @Tag("long")
  void all_orders_are_tried_of_threads_that_share_a_variable(int threads, int rounds) {
    operations().forEach((name, body) -> coversAll(threads, rounds, name, body));
  }

  @Test
  void all_orders_are_tried_of_three_threads_that_set_and_look_six_times() {
    String name = "write, read, compareAndSet";
    coversAll(3, 6, name, operations().getOrDefault(name, ""));
  }

  /** Only if the first two are in between of another's looking and writing, six times in a row. */
  private static final String RARE =
      """
      class Sharing {
        static volatile int v;
        static void main() throws Exception {
          Thread one = new Thread(() -> { for (int i = 0; i < 6; i++) { v = 2 * i + 1; } });
          Thread two = new Thread(() -> {
            int seen = 0;
            for (int i = 0; i < 6; i++) { seen += v == 2 * i + 1 ? 1 : 0; }
            if (seen == 6) { throw new AssertionError("seen all"); }
          });
          Thread three = new Thread(() -> { for (int i = 0; i < 6; i++) { v = 100; } });
          one.start();
          two.start();
          three.start();
          one.join();
          two.join();
          three.join();
        }
      }
      """;

  @Test
  void an_order_of_many_preemptions_is_run_and_told() {
    Exploration found = explore(RARE);
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.RACE_CONDITION);
    assertThat(found.message()).contains("seen all");
    assertThat(found.replay()).isPresent();
  }
}
