package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.model.Consistency;
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

  @Test
  void who_compares_with_an_old_value_shall_read_it_again() {
    assertAdvice("CompareAndSetOldValue", "read the value again in each round");
  }

  @Test
  void who_waits_for_somebody_elses_step_is_not_told_to_read_again() {
    assertAdvice("NobodyStops", "wait on a lock, a latch or a condition");
  }

  @Test
  void who_has_read_an_old_value_is_told_so() {
    assertThat(bothSayAndLook("lazySet"))
        .contains("a thread has read an old value", "write and read in modes that promise more");
    assertThat(bothSayAndLook("setOpaque")).contains("a thread has read an old value");
  }

  /** In the memory model, both may read false: a write that promises little is seen late. */
  private static String bothSayAndLook(String write) {
    var text =
        """
        import java.util.concurrent.atomic.AtomicBoolean;

        class Says {
          static final AtomicBoolean EAST = new AtomicBoolean();
          static final AtomicBoolean WEST = new AtomicBoolean();
          static boolean west;

          static void main() throws Exception {
            Thread other = new Thread(() -> west = enter(WEST, EAST));
            other.start();
            boolean east = enter(EAST, WEST);
            other.join();
            if (east && west) throw new AssertionError("both");
          }

          static boolean enter(AtomicBoolean mine, AtomicBoolean theirs) {
            mine.WRITE(true);
            return !theirs.get();
          }
        }
        """
            .replace("WRITE", write);
    var main =
        new Explorations.Main(
            Scenario.compile("Says", text), "Says", ClassLoader.getPlatformClassLoader(), Map.of());
    var limits = ExplorationLimits.DEFAULT.withMemory(Consistency.JMM);
    return Explorations.ofMain(main, limits).message();
  }

  @Test
  void who_writes_after_the_start_of_the_reader_shall_write_before_it() {
    assertThat(helpForRace("EscapesFromConstructor"))
        .startsWith("write before the other thread starts");
    assertThat(helpForRace("ForgottenJoin")).startsWith("put both accesses under the same lock");
  }

  private static String helpForRace(String name) {
    var found = Scenario.of(Path.of("src/test/interleave", name + ".java")).explore();
    return found.diagnostics().getFirst().help().orElseThrow();
  }

  private static void assertAdvice(String name, String words) {
    var found = Scenario.of(Path.of("src/test/interleave", name + ".java")).explore();
    assertThat(found.message()).contains(words);
    assertThat(found.diagnostics())
        .allSatisfy(it -> assertThat(found.message()).contains(it.help().orElseThrow()));
  }
}
