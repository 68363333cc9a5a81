package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import javalings.InMemoryClasses;
import javalings.model.Label;
import javalings.model.Place;
import org.junit.jupiter.api.Test;

/** What a check author sees of the explorer, through a loader like the engine's. */
class InterleavingsTest {

  private static final String CHECK =
      """
      import javalings.check.Interleavings;

      class CounterCheck {
        private final int expected = 2;

        void no_increment_is_lost() {
          Interleavings.explore(
              () -> {
                var counter = new Counter();
                var first = new Thread(counter::increment);
                var second = new Thread(counter::increment);
                first.start();
                second.start();
                first.join();
                second.join();
                org.junit.jupiter.api.Assertions.assertEquals(expected, counter.get());
              });
        }

        void uses_what_is_made_outside() {
          var counter = new Counter();
          Interleavings.explore(() -> counter.increment());
        }
      }
      """;

  private static final String FLAGS =
      """
      import java.util.concurrent.atomic.AtomicInteger;
      import javalings.check.Interleavings;

      class CounterCheck {
        void in_one_order() {
          Interleavings.explore(Interleavings.Memory.SC, () -> both());
        }

        void under_the_memory_model() {
          Interleavings.explore(Interleavings.Memory.JMM, () -> both());
        }

        private static void both() throws Exception {
          var x = new AtomicInteger();
          var y = new AtomicInteger();
          int[] seen = new int[2];
          var first = new Thread(() -> { x.lazySet(1); seen[0] = y.get(); });
          var second = new Thread(() -> { y.lazySet(1); seen[1] = x.get(); });
          first.start();
          second.start();
          first.join();
          second.join();
          if (seen[0] + seen[1] == 0) {
            throw new AssertionError("neither has seen the other");
          }
        }
      }
      """;

  private static final String LOCKED =
      """
      import javalings.check.Interleavings;

      class CounterCheck {
        private boolean one;
        private boolean other;
        private int left;

        void under_the_memory_model() {
          Interleavings.explore(
              Interleavings.Memory.JMM,
              () -> {
                var line = new CounterCheck();
                var thread = new Thread(() -> line.enterAndLeave());
                thread.start();
                if (line.enter() && line.left != 0 && line.left != 5) {
                  throw new AssertionError("half of it: " + line.left);
                }
                thread.join();
              });
        }

        private void enterAndLeave() {
          if (enterOther()) {
            left = 5;
            leaveOther();
          }
        }

        private synchronized boolean enter() {
          one = true;
          return !other;
        }

        private synchronized boolean enterOther() {
          other = true;
          other = !one;
          return other;
        }

        private synchronized void leaveOther() {
          other = false;
        }
      }
      """;

  private static final String RACY =
      """
      class Counter {
        private int n;

        void increment() {
          n++;
        }

        int get() {
          return n;
        }
      }
      """;

  private static void check(String counter, String method) throws Throwable {
    check(counter, CHECK, method);
  }

  private static void check(String counter, String check, String method) throws Throwable {
    var classes = InMemoryClasses.compile(Map.of("Counter", counter, "CounterCheck", check));
    var constructor = classes.loadClass("CounterCheck").getDeclaredConstructor();
    constructor.setAccessible(true);
    var test = constructor.newInstance().getClass().getDeclaredMethod(method);
    test.setAccessible(true);
    try {
      test.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Test
  void a_right_solution_passes() {
    var right =
        RACY.replace("void inc", "synchronized void inc")
            .replace("int get", "synchronized int get");
    assertThatCode(() -> check(right, "no_increment_is_lost")).doesNotThrowAnyException();
  }

  @Test
  void a_racy_solution_is_refused_with_its_line_underlined() {
    var refusal = catchThrowableOfType(Refusal.class, () -> check(RACY, "no_increment_is_lost"));
    assertThat(refusal.sentence()).startsWith("DATA RACE on Counter.n: ");
    assertThat(refusal.sentence()).doesNotContain("\n").doesNotContain("CounterCheck");
    assertThat(refusal.diagnostics())
        .singleElement()
        .satisfies(found ->
            assertThat(found.labels())
                .extracting(Label::place)
                .containsExactly(new Place("Counter.java", 5, 5, 5, 9)));
  }

  @Test
  void the_table_shows_the_lost_update_on_the_learners_lines_only() {
    var refusal = catchThrowableOfType(Refusal.class, () -> check(RACY, "no_increment_is_lost"));
    assertThat(refusal.body())
        .contains("rustc would refuse this: the two accesses have no order.")
        .contains("line │")
        .contains("reads n → 0")
        .contains("writes n = 1")
        .doesNotContain("CounterCheck");
  }

  @Test
  void values_that_differ_are_told_in_words_and_not_in_junits() {
    var refusal = catchThrowableOfType(Refusal.class, () -> check(RACY, "no_increment_is_lost"));
    assertThat(refusal.sentence()).contains("expected 2, and got 1.").doesNotContain("but was");
  }

  @Test
  void what_was_made_outside_of_the_scenario_is_refused_with_advice() {
    assertThatThrownBy(() -> check(RACY, "uses_what_is_made_outside"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("make it inside");
  }

  @Test
  void a_lazy_write_is_seen_in_time_in_one_order_of_all_writes_only() {
    assertThatCode(() -> check(RACY, FLAGS, "in_one_order")).doesNotThrowAnyException();
    var refusal =
        catchThrowableOfType(Refusal.class, () -> check(RACY, FLAGS, "under_the_memory_model"));
    assertThat(refusal.sentence() + refusal.body())
        .contains("neither has seen the other")
        .doesNotContain("Interleavings.replay");
  }

  @Test
  void a_search_for_early_reads_that_has_to_be_finer_goes_on_to_its_end() {
    assertThatCode(() -> check(RACY, LOCKED, "under_the_memory_model")).doesNotThrowAnyException();
  }

  @Test
  void the_order_against_a_deadlock_is_that_of_the_check() {
    assertThat(orderAgainst("second", "first")).contains("everywhere: second, then first.");
    assertThat(orderAgainst("first", "second")).contains("everywhere: first, then second.");
  }

  /** What is advised to an answer that takes the locks the other way round. */
  private static String orderAgainst(String outer, String inner) {
    var answer =
        """
        class Counter {
          static final Object first = new Object();
          static final Object second = new Object();
          static int n;

          static void both() { synchronized (%s) { synchronized (%s) { n++; } } }
        }
        """
            .formatted(inner, outer);
    var check =
        """
        class CounterCheck {
          void in_its_own_order() {
            javalings.check.Interleavings.explore(() -> {
              var thread = new Thread(Counter::both);
              thread.start();
              synchronized (Counter.%s) { synchronized (Counter.%s) { Counter.n++; } }
              thread.join();
            });
          }
        }
        """
            .formatted(outer, inner);
    var refusal =
        catchThrowableOfType(Refusal.class, () -> check(answer, check, "in_its_own_order"));
    return refusal.sentence() + refusal.body();
  }
}
