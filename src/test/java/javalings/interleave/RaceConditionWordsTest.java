package javalings.interleave;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.model.Consistency;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.InterleaveStep;
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
    assertAdvice("SleepAndHope", "let main wait for what it needs of it");
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
    return underTheMemoryModel(text).message();
  }

  private static Exploration underTheMemoryModel(String text) {
    var main =
        new Explorations.Main(
            Scenario.compile("Says", text), "Says", ClassLoader.getPlatformClassLoader(), Map.of());
    return Explorations.ofMain(main, ExplorationLimits.DEFAULT.withMemory(Consistency.JMM));
  }

  @Test
  void a_volatile_read_is_told_before_the_write_that_it_has_not_seen() {
    var atomic =
        lookAndSay("AtomicBoolean said = new AtomicBoolean()", "said.get()", "said.set(true)");
    assertThat(atomic).containsSubsequence("get() → false", "get() → false", "set(true)");
    var field = lookAndSay("volatile boolean said", "said", "said = true");
    assertThat(field).containsSubsequence("→ false", "→ false", "= true").doesNotContain("null");
  }

  @Test
  void the_value_before_the_first_write_is_told_as_the_default_of_its_type() {
    assertThat(lookAndSay("boolean said", "said", "said = true"))
        .contains("→ false")
        .doesNotContain("null");
    assertThat(lookAndSay("int said", "said == 1", "said = 1"))
        .contains("→ 0")
        .doesNotContain("null");
  }

  /** The steps of two threads that look before they say: none may find the other's word. */
  private static String lookAndSay(String variable, String look, String say) {
    var text =
        """
        import java.util.concurrent.atomic.AtomicBoolean;

        class Says {
          static class Box {
            VARIABLE;
          }

          final Box east = new Box();
          final Box west = new Box();

          static void main() throws Exception {
            var says = new Says();
            var isThere = new boolean[1];
            Thread other = new Thread(() -> isThere[0] = says.enter(says.west, says.east));
            other.start();
            boolean east = says.enter(says.east, says.west);
            other.join();
            if (east && isThere[0]) throw new AssertionError("both");
          }

          boolean enter(Box mine, Box theirs) {
            if (theirs.LOOK) {
              return false;
            }
            mine.SAY;
            return true;
          }
        }
        """
            .replace("VARIABLE", variable)
            .replace("LOOK", look)
            .replace("SAY", say);
    return underTheMemoryModel(text).steps().stream()
        .map(InterleaveStep::what)
        .collect(joining("\n"));
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
