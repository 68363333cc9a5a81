package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long explorations take once the virtual machine is warm. */
@Tag("long")
class SpeedTest {

  private static final int RUNS = 50;

  private static final String THREE_BY_THREE =
      """
      class Three {
        private int n;

        synchronized void increment() {
          n++;
        }

        void three() {
          increment();
          increment();
          increment();
        }

        static void main() throws Exception {
          var it = new Three();
          Thread[] threads = {new Thread(it::three), new Thread(it::three), new Thread(it::three)};
          for (Thread thread : threads) {
            thread.start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
          if (it.n != 9) {
            throw new AssertionError("lost");
          }
        }
      }
      """;

  /** Of the processor's time, so that it says the same on a busy machine. */
  private static long medianMillis(Scenario scenario) {
    var clock = ManagementFactory.getThreadMXBean();
    long[] times = new long[RUNS];
    for (int i = -RUNS; i < RUNS; i++) {
      long start = clock.getCurrentThreadCpuTime();
      scenario.explore();
      times[Math.max(i, 0)] = clock.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(times);
    return times[RUNS / 2] / 1_000_000;
  }

  @Test
  void two_threads_of_one_operation_take_ten_milliseconds_at_most() {
    assertThat(medianMillis(Scenario.of("LostUpdate"))).isLessThanOrEqualTo(10);
    assertThat(medianMillis(Scenario.of("SynchronizedCounter"))).isLessThanOrEqualTo(10);
    assertThat(medianMillis(Scenario.of("AtomicIncrement"))).isLessThanOrEqualTo(10);
  }

  @Test
  void three_threads_of_three_synchronized_operations_take_300_milliseconds_at_most() {
    Map<String, byte[]> classes = Scenario.compile("Three", THREE_BY_THREE);
    assertThat(medianMillis(new Scenario("Three", "passes", classes))).isLessThanOrEqualTo(300);
  }

  private static Exploration ofMillion(String name, String one, String other) {
    String program =
        """
        class %s {
          static void main() throws Exception {
            int[] cells = new int[1_000_000];
            Thread one = new Thread(() -> {
              for (int i = %s; i++) cells[i] = i;
            });
            Thread other = new Thread(() -> {
              for (int i = %s; i++) cells[i] = i;
            });
            one.start();
            other.start();
            one.join();
            other.join();
            if (cells[999_999] != 999_999) {
              throw new AssertionError("lost");
            }
          }
        }
        """
            .formatted(name, one, other);
    return new Scenario(name, "", Scenario.compile(name, program)).explore();
  }

  @Test
  void an_array_of_a_million_is_no_reason_to_wait() {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Exploration halves = ofMillion("Halves", "0; i < 500_000", "500_000; i < 1_000_000");
    Exploration both = ofMillion("Both", "0; i < 1_000_000", "0; i < 1_000_000");
    assertThat(halves.outcome()).isEqualTo(ExplorationOutcome.PASSES);
    assertThat(both.outcome()).isEqualTo(ExplorationOutcome.DATA_RACE);
    assertThat(clock.getCurrentThreadCpuTime() - start).isLessThanOrEqualTo(10_000_000_000L);
  }
}
