package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import javalings.interleave.report.Exploration;
import org.junit.jupiter.api.Test;

/** Each execution finds the static fields of the program as if its classes were new. */
class StaticStateTest {

  private static final String THREE_CALLS =
      """
        static void run() throws Exception {
          Thread[] threads = new Thread[3];
          for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
              N.updateAndGet(n -> n * 2 + 1);
              N.updateAndGet(n -> n * 3);
            });
            threads[i].start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
        }

        static void require(boolean holds) {
          if (!holds) {
            throw new AssertionError("not as new");
          }
        }
      """;

  private static Scenario scenario(String statics, String test) {
    String program =
        """
        import java.util.concurrent.atomic.AtomicInteger;

        class Uses {
        %s
          static void main() throws Exception {
        %s
            run();
          }

        %s}
        """
            .formatted(statics, test, THREE_CALLS);
    return new Scenario("Uses", "passes", Scenario.compile("Uses", program));
  }

  @Test
  void a_class_with_static_fields_is_loaded_once_and_not_for_each_schedule() {
    Scenario scenario =
        scenario(
            """
            static final AtomicInteger N = new AtomicInteger();
            static final java.time.Duration HOUR = java.time.Duration.ofHours(1);
            static int plain;
            """,
            "require(plain++ == 0 && N.get() == 0 && HOUR.toMinutes() == 60);");
    Exploration found = scenario.explore();
    assertThat(found.passes()).as(() -> Scenario.story(found)).isTrue();
    ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
    long before = loading.getTotalLoadedClassCount();
    scenario.explore();
    assertThat(loading.getTotalLoadedClassCount() - before).isLessThan(found.schedules() / 2);
  }

  @Test
  void an_initialiser_that_sees_itself_half_done_sees_it_in_each_schedule() {
    Exploration found =
        scenario(
                """
                static final AtomicInteger N = new AtomicInteger();

                static class Circle {
                  static final boolean SAW_NOTHING = See.nothing();
                  static final Object MADE = new Object();
                }

                static class See {
                  static double none;
                  static long[] all;

                  static boolean nothing() {
                    return Circle.MADE == null;
                  }
                }
                """,
                "require(Circle.SAW_NOTHING && See.none++ == 0 && See.all == null);"
                    + " See.all = new long[1];")
            .explore();
    assertThat(found.passes()).as(() -> Scenario.story(found)).isTrue();
  }

  @Test
  void the_constants_of_an_enum_are_those_that_the_jdk_knows() {
    Exploration found =
        scenario(
                """
                static final AtomicInteger N = new AtomicInteger();

                enum Day {
                  MONDAY;

                  int visits;
                }
                """,
                "require(Day.valueOf(\"MONDAY\") == Day.MONDAY"
                    + " && new java.util.EnumMap<Day, Integer>(java.util.Map.of(Day.MONDAY, 1))"
                    + ".keySet().iterator().next() == Day.MONDAY && Day.MONDAY.visits++ == 0);")
            .explore();
    assertThat(found.passes()).as(() -> Scenario.story(found)).isTrue();
  }
}
