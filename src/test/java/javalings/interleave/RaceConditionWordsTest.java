package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a race condition is told to be, and what to do about it, fits the one that it is. */
class RaceConditionWordsTest {

  @Test
  void who_acts_on_what_is_no_longer_so_shall_look_and_act_in_one_step() {
    assertAdvice("SeatTakenTwice", "no longer true when it acts: make looking and acting one step");
    assertAdvice("LockedGetLockedSet", "make looking and acting one step");
  }

  @Test
  void who_looks_twice_at_what_somebody_changes_shall_look_once_or_alone() {
    assertAdvice("CopyOnWriteSizeThenGet", "read and change what belongs together in one step");
  }

  @Test
  void who_only_comes_too_early_shall_wait() {
    assertAdvice("SleepAndHope", "let the one wait for the other");
  }

  private static void assertAdvice(String name, String words) {
    var found = Scenario.of(Path.of("src/test/interleave", name + ".java")).explore();
    assertThat(found.message()).contains(words);
    assertThat(found.diagnostics())
        .allSatisfy(it -> assertThat(found.message()).contains(it.help().orElseThrow()));
  }
}
