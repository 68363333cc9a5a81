package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.OutcomeLog;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Critical sections that only add are tried in one order, and nothing is lost by that. */
class SumSectionsTest {

  private static final int PROGRAMS = Integer.getInteger("programs", 400);

  /** Threads do these in a row, in some order; what they see is printed in the end. */
  private static final List<String> STEPS =
      List.of(
          "synchronized (a) { n++; }",
          "synchronized (a) { n += 2; m--; }",
          "synchronized (a) { int x = n; n = x + 3; }",
          "synchronized (a) { q[0]++; }",
          "add(4);",
          "l.lock(); try { k++; } finally { l.unlock(); }",
          "l.lock(); k += 2; l.unlock();",
          "synchronized (b) { synchronized (a) { n++; } }",
          "synchronized (a) { synchronized (b) { m++; } }",
          "synchronized (a) { seen += n * 10; }",
          "synchronized (a) { n *= 2; }",
          "synchronized (a) { n = 7; }",
          "synchronized (a) { if (m < 0) { n++; } }",
          "synchronized (a) { m = n; }",
          "synchronized (a) { }",
          "l.lock(); try { seen += k; } finally { l.unlock(); }",
          "if (l.tryLock()) { k++; l.unlock(); } else { seen += 1000; }",
          "if (l.isLocked()) { seen += 2000; }",
          "synchronized (l) { k++; }",
          "synchronized (a) { a.notifyAll(); }",
          "synchronized (a) { while (n == 0) { a.wait(); } }",
          "c.incrementAndGet();",
          "seen += c.get() * 100;",
          "f = true;",
          "if (f) { seen += 5; }",
          "p = 1;",
          "if (f) { p = 2; }",
          "seen += p;",
          "n++;",
          "seen += n;");

  private static String program(int number, String bodies) {
    return """
    class Sums%1$d {
      static int n, m, k, p;
      static final int[] q = new int[1];
      static volatile boolean f;
      static final Object a = Sums%1$d.class;
      static final Object b = new Object();
      static final java.util.concurrent.locks.ReentrantLock l =
          new java.util.concurrent.locks.ReentrantLock();
      static final java.util.concurrent.atomic.AtomicInteger c =
          new java.util.concurrent.atomic.AtomicInteger();
      static synchronized void add(int more) { n += more; }
      interface Body { int run() throws Exception; }
      static void main() throws Exception {
        Body[] bodies = {%2$s};
        int[] all = new int[bodies.length];
        Thread[] threads = new Thread[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
          int own = i;
          threads[i] = new Thread(() -> {
            try { all[own] = bodies[own].run(); } catch (Exception e) { throw new Error(e); }
          });
        }
        for (Thread thread : threads) { thread.start(); }
        for (Thread thread : threads) { thread.join(); }
        System.out.println(
            n + " " + m + " " + k + " " + p + " " + q[0] + " " + java.util.Arrays.toString(all));
      }
    }
    """
        .formatted(number, bodies);
  }

  /** Steps that race or block are rare, so that most programs come to an end. */
  private static String step(Random random) {
    int most = random.nextInt(4) == 0 ? STEPS.size() : 16;
    return STEPS.get(random.nextInt(most));
  }

  private static String program(int number) {
    Random random = new Random(number);
    int threads = 2 + random.nextInt(2);
    String bodies =
        IntStream.range(0, threads)
            .mapToObj(_ ->
                IntStream.rangeClosed(0, 1 + random.nextInt(5 - threads))
                    .mapToObj(_ -> step(random))
                    .collect(Collectors.joining(" ", "() -> { int seen = 0; ", " return seen; }")))
            .collect(Collectors.joining(", "));
    return program(number, bodies);
  }

  private static Exploration explore(
      String name, Map<String, byte[]> classes, ExplorationLimits limits) {
    return Explorations.ofMain(
        new Explorations.Main(classes, name, ClassLoader.getPlatformClassLoader(), Map.of()),
        limits);
  }

  private static Set<String> ends(Exploration found) {
    return found.outcomes().stream().map(OutcomeLog.Entry::output).collect(Collectors.toSet());
  }

  /** Whether the outcomes that were seen are all that there are, and all are kept. */
  private static boolean isAll(Exploration found) {
    return found.message().contains("all there are") && found.outcomes().size() < 50;
  }

  /** Explores both ways, and compares; returns how many schedules were saved. */
  private static int compare(int number, Map<String, byte[]> classes) {
    Exploration one = explore("Sums" + number, classes, ExplorationLimits.DEFAULT);
    Exploration every = explore("Sums" + number, classes, ExplorationLimits.DEFAULT.inEveryOrder());
    if (every.outcome() != ExplorationOutcome.INCOMPLETE) {
      assertThat(one.outcome()).as(program(number)).isEqualTo(every.outcome());
    }
    if (every.passes() && isAll(one) && isAll(every)) {
      assertThat(ends(one)).as(program(number)).isEqualTo(ends(every));
    }
    return every.schedules() - one.schedules();
  }

  private static void compareAll(int first, int count) {
    String text =
        IntStream.range(first, first + count)
            .mapToObj(SumSectionsTest::program)
            .collect(Collectors.joining());
    Map<String, byte[]> classes = Scenario.compile("Sums" + first, text);
    int saved = 0;
    for (int i = first; i < first + count; i++) {
      String name = "Sums" + i;
      Map<String, byte[]> own = new HashMap<>(classes);
      own.keySet().removeIf(type -> !type.equals(name) && !type.startsWith(name + "$"));
      saved += compare(i, own);
    }
    System.err.printf("%d programs, %d schedules saved%n", count, saved);
  }

  private static String counter(int threads, int times, String body) {
    return """
    class Counting {
      static int n;
      static final Object lock = new Object();
      static final java.util.concurrent.locks.Lock own =
          new java.util.concurrent.locks.ReentrantLock();
      static synchronized void increment() { n++; }
      static void main() throws Exception {
        Thread[] threads = new Thread[%d];
        for (int i = 0; i < threads.length; i++) {
          threads[i] = new Thread(() -> { for (int k = 0; k < %d; k++) { %s } });
        }
        for (Thread thread : threads) { thread.start(); }
        for (Thread thread : threads) { thread.join(); }
        if (n != threads.length * %2$d) { throw new AssertionError("lost " + n); }
      }
    }
    """
        .formatted(threads, times, body);
  }

  private static Exploration explore(String text) {
    return explore("Counting", Scenario.compile("Counting", text), ExplorationLimits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({"3, 6", "4, 3", "2, 200"})
  void increments_under_a_lock_need_one_schedule(int threads, int times) {
    for (String body :
        List.of(
            "increment();",
            "synchronized (lock) { int x = n; n = x + 1; }",
            "own.lock(); try { n += 1; } finally { own.unlock(); }")) {
      Exploration found = explore(counter(threads, times, body));
      assertThat(found.outcome()).as(body).isEqualTo(ExplorationOutcome.PASSES);
      assertThat(found.schedules()).as(body).isEqualTo(1);
    }
  }

  private static final String TWO =
      """
      class Counting {
        static int n, m;
        static final Object lock = new Object();
        static class Late { static int k = look(); static int look() { m = 1; return 0; } }
        static void main() throws Exception {
          Thread one = new Thread(() -> { %s });
          Thread two = new Thread(() -> { %s });
          one.start();
          two.start();
          one.join();
          two.join();
        }
      }
      """;

  @Test
  void a_race_in_the_order_that_is_not_tried_is_found() {
    String one = "m = 1; synchronized (lock) { n++; }";
    String two = "synchronized (lock) { n++; } m = 2;";
    assertThat(explore(TWO.formatted(one, two)).outcome()).isEqualTo(ExplorationOutcome.DATA_RACE);
    assertThat(explore(TWO.formatted(two, one)).outcome()).isEqualTo(ExplorationOutcome.DATA_RACE);
  }

  @Test
  void a_section_in_which_a_class_is_initialised_does_more_than_add() {
    String one = "synchronized (lock) { Late.k++; }";
    String two = "synchronized (lock) { n = m; }";
    Exploration found = explore(TWO.formatted(one, two));
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.PASSES);
    assertThat(found.schedules()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "try { Integer.parseInt(\"7\"); } catch (RuntimeException e) { return; }"})
  void a_section_that_an_exception_may_end_without_its_unlock_does_more_than_add(String before) {
    String text =
        """
        class Counting {
          int n;
          static final Object other = new Object();
          static final java.util.concurrent.locks.Lock own =
              new java.util.concurrent.locks.ReentrantLock();
          static void add(Counting to) { %s own.lock(); to.n++; own.unlock(); }
          static void main() throws Exception {
            Thread keeps = new Thread(() -> {
              try {
                synchronized (other) { add(null); }
              } catch (NullPointerException e) { }
            });
            keeps.start();
            add(new Counting());
            keeps.join();
          }
        }
        """
            .formatted(before);
    assertThat(explore(text).outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
  }

  @Test
  void no_outcome_is_lost_of_a_few_programs() {
    compareAll(0, 4);
  }

  @Test
  @Tag("long")
  void no_outcome_is_lost_of_many_programs() {
    compareAll(1_000, PROGRAMS);
  }
}
