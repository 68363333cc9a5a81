package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javalings.MeasuredHalf;
import javalings.interleave.model.ExecutionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same verdict, the same number of schedules and the same trace, whatever else happens. */
class DeterminismTest {

  private static final int RUNS = Integer.getInteger("runs", 100);

  private static final List<String> FEW =
      List.of(
          "LostUpdate",
          "ConditionSlot",
          "FutureCombine",
          "InvokeAll",
          "NotifyWakesTheWrongOne",
          "Philosophers",
          "PoolSharedCounter",
          "QueuePoison",
          "ScheduledOrder",
          "StampedPoint",
          "WaitWithIf");

  @Test
  void a_few_programs_tell_the_same_story_again_and_again() {
    for (String name : FEW) {
      repeat(Scenario.of(name), 2, ExecutionRunner.best());
    }
  }

  @Test
  void a_few_programs_tell_the_same_story_on_platform_threads() {
    FEW.stream().limit(6).map(Scenario::of).forEach(DeterminismTest::compareCarriers);
  }

  @Test
  void explorations_from_several_threads_at_once_do_not_disturb_each_other() throws Exception {
    var scenario = Scenario.of("LostUpdate");
    String alone = Scenario.story(scenario.explore());
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks =
          Collections.<Callable<String>>nCopies(4, () -> Scenario.story(scenario.explore()));
      for (var each : pool.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  @Tag("long")
  void all_programs_tell_the_same_story_on_platform_threads() {
    Scenario.all().forEach(DeterminismTest::compareCarriers);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("long")
  void all_programs_tell_the_same_story_a_hundred_times(MeasuredHalf half) {
    assumeTrue(half.isAsked());
    List<Scenario> all = Scenario.all();
    try (var _ = half.start()) {
      all.forEach(scenario -> repeat(scenario, RUNS, ExecutionRunner.best()));
    }
    System.err.printf(
        "%d programs, %d runs each, half: %s, every story the same%n", all.size(), RUNS, half);
  }

  private static void repeat(Scenario scenario, int runs, ExecutionRunner runner) {
    String first = Scenario.story(scenario.explore(runner));
    for (int i = 1; i < runs; i++) {
      assertThat(Scenario.story(scenario.explore(runner))).as(scenario.name()).isEqualTo(first);
    }
  }

  private static void compareCarriers(Scenario scenario) {
    assertThat(Scenario.story(scenario.explore(ExecutionRunner.fallback())))
        .as(scenario.name())
        .isEqualTo(Scenario.story(scenario.explore(ExecutionRunner.best())));
  }
}
