package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.OutcomeLog;
import javalings.interleave.machine.WholeStates;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By whole states, all orders come to the ends that the search finds by running them. */
class WholeStatesTest {

  private static final int PROGRAMS = Integer.getInteger("programs", 400);

  /** With fewer schedules the search has not asked for whole states itself. */
  private static final int FEW = 300;

  /** Threads do these in a row, in some order; what they see is printed in the end. */
  private static final List<String> STEPS =
      List.of(
          "v++;",
          "v = own + 1;",
          "seen = 10 * seen + v;",
          "int x = v; v = x + 1;",
          "if (v > 1) { v -= 2; }",
          "w += own; seen += w;",
          "c.set(own);",
          "seen = 10 * seen + c.incrementAndGet();",
          "c.incrementAndGet();",
          "if (c.compareAndSet(0, own + 5)) { seen += 7; }",
          "seen += c.getAndSet(own);",
          "for (int y = c.get(); !c.compareAndSet(y, y + 2); y = c.get()) { seen++; }",
          "seen += c.getAndAdd(3);",
          "if (b.compareAndSet(false, true)) { seen += 11; }",
          "big.addAndGet(1L << 33); seen += (int) (big.get() >> 33);",
          "synchronized (a) { n++; seen += n; }",
          "synchronized (a) { if (n < 2) { n = n * 2 + 1; } }",
          "l.lock(); try { k = own; } finally { l.unlock(); }",
          "l.lock(); try { if (k == 1) { return; } k++; } finally { l.unlock(); }",
          "synchronized (a) { l.lock(); k += n; l.unlock(); }",
          "add(own);",
          "synchronized (a) { q[0] += own; q[1]++; }",
          "it.put(seen);",
          "seen = switch (it.get()) { case 0 -> 3; case 1 -> 4; default -> seen; };",
          "try { synchronized (a) { if (n > 1) { throw new IllegalStateException(); } n++; } }"
              + " catch (RuntimeException e) { seen += 9; }",
          "int[] mine = {v, own}; seen += mine[0] * mine.length;",
          // rare from here on
          "System.out.print(own + \",\");",
          "l.lock(); synchronized (a) { n++; } l.unlock();",
          "n++;",
          "seen += n;",
          "m = 1; f = true;",
          "if (f) { seen += m; }",
          "if (v == 2) { throw new IllegalStateException(\"two\"); }",
          "synchronized (a) { k++; }",
          "it.open = seen;",
          "q[own % 2] = own;",
          "int[] made = new int[1]; made[0] = own; g = made; seen += g.length;");

  private static final int COMMON = 26;

  private static String program(int number, List<String> bodies) {
    StringBuilder threads = new StringBuilder();
    for (int own = 0; own < bodies.size(); own++) {
      threads.append("Thread t%1$d = new Thread(() -> body%1$d(%1$d)); ".formatted(own));
    }
    String starts =
        IntStream.range(0, bodies.size())
            .mapToObj("t%d.start(); "::formatted)
            .collect(Collectors.joining());
    return """
    class Whole%1$d {
      static int n, m, k, r0, r1, r2;
      static volatile int v, w;
      static volatile boolean f;
      static volatile int[] g;
      static final int[] q = new int[2];
      static final Object a = new Object();
      static final java.util.concurrent.locks.ReentrantLock l =
          new java.util.concurrent.locks.ReentrantLock();
      static final java.util.concurrent.atomic.AtomicInteger c =
          new java.util.concurrent.atomic.AtomicInteger();
      static final java.util.concurrent.atomic.AtomicLong big =
          new java.util.concurrent.atomic.AtomicLong();
      static final java.util.concurrent.atomic.AtomicBoolean b =
          new java.util.concurrent.atomic.AtomicBoolean();
      static class Cell {
        private int held;
        int open;
        synchronized void put(int value) { held = value %% 3; }
        synchronized int get() { return held; }
      }
      static final Cell it = new Cell();
      static synchronized void add(int more) { k += 0; v += more; }
      %2$s
      static void main() throws Exception {
        %3$s
        System.out.println(n + " " + m + " " + k + " " + v + " " + w + " " + c.get() + " "
            + big.get() + " " + b.get() + " " + q[0] + q[1] + " " + it.get() + " " + r0 + " " + r1
            + " " + r2);
      }
    }
    """
        .formatted(number, methods(bodies), threads + starts + joins(bodies.size()));
  }

  private static String methods(List<String> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(own ->
            "static void body%d(int own) { int seen = 0; try { %s } finally { r%1$d = seen; } }"
                .formatted(own, bodies.get(own)))
        .collect(Collectors.joining("\n  "));
  }

  private static String joins(int count) {
    return IntStream.range(0, count)
        .mapToObj("t%d.join(); "::formatted)
        .collect(Collectors.joining());
  }

  private static String program(int number) {
    Random random = new Random(number);
    int threads = 2 + random.nextInt(2);
    int most = random.nextInt(3) == 0 ? STEPS.size() : COMMON;
    return program(
        number,
        IntStream.range(0, threads)
            .mapToObj(_ ->
                IntStream.rangeClosed(0, random.nextInt(5 - threads))
                    .mapToObj(_ -> "{ " + STEPS.get(random.nextInt(most)) + " }")
                    .collect(Collectors.joining(" ")))
            .toList());
  }

  /** Compares the two; returns whether both had an answer. */
  private static boolean compare(int number, Map<String, byte[]> classes) {
    String name = "Whole" + number;
    Exploration found =
        Explorations.ofMain(
            new Explorations.Main(classes, name, ClassLoader.getPlatformClassLoader(), Map.of()),
            ExplorationLimits.DEFAULT);
    Optional<WholeStates.Ends> whole = WholeStates.of(classes.values(), name);
    boolean isCovered = found.outcome() != ExplorationOutcome.INCOMPLETE && found.schedules() < FEW;
    if (whole.isEmpty() || !isCovered) {
      return false;
    }
    boolean isWrong = whole.get().wrong().isPresent();
    assertThat(isWrong).as(program(number) + found.message()).isEqualTo(!found.passes());
    Set<String> outputs =
        found.outcomes().stream().map(OutcomeLog.Entry::output).collect(Collectors.toSet());
    if (found.passes() && found.message().contains("all there are") && outputs.size() < 50) {
      assertThat(whole.get().outputs().keySet()).as(program(number)).isEqualTo(outputs);
    }
    return true;
  }

  /** Returns of how many programs both had an answer. */
  private static int compareAll(int first, int count) {
    String text =
        IntStream.range(first, first + count)
            .mapToObj(WholeStatesTest::program)
            .collect(Collectors.joining());
    Map<String, byte[]> classes = new TreeMap<>(Scenario.compile("Whole" + first, text));
    int compared = 0;
    for (int i = first; i < first + count; i++) {
      String name = "Whole" + i;
      Map<String, byte[]> own = new HashMap<>(classes);
      own.keySet().removeIf(type -> !type.equals(name) && !type.startsWith(name + "$"));
      compared += compare(i, own) ? 1 : 0;
    }
    System.err.printf("%d programs, %d compared%n", count, compared);
    return compared;
  }

  @Test
  void a_few_programs_end_in_the_same_ways() {
    assertThat(compareAll(0, 4)).isPositive();
  }

  @Test
  @Tag("long")
  void many_programs_end_in_the_same_ways() {
    assertThat(compareAll(1_000, PROGRAMS)).isGreaterThan(PROGRAMS / 2);
  }
}
