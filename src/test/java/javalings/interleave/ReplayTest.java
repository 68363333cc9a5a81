package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javalings.interleave.explore.Schedule;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schedule that was found is run again from its text, and tells the same story. */
class ReplayTest {

  @TestFactory
  Stream<DynamicTest> every_failure_can_be_replayed() {
    return Scenario.files().stream()
        .filter(file -> !Scenario.expected(file).matches("passes|unsupported"))
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> replay(Scenario.of(file))));
  }

  private static void replay(Scenario scenario) {
    var found = scenario.explore();
    var text = found.replay().orElseThrow().toString();
    var again = scenario.replay(Schedule.parse(text).orElseThrow());
    assertThat(again.message()).as(text).isEqualTo(found.message());
    assertThat(again.steps()).isEqualTo(found.steps());
    assertThat(again.bound()).isEqualTo(found.bound());
    assertThat(again.diagnostics()).isEqualTo(found.diagnostics());
    assertThat(again.replay()).isEqualTo(found.replay());
    assertThat(again.schedules()).isEqualTo(1);
  }

  @Test
  void a_schedule_may_go_well_once_the_program_is_mended() {
    var again = Scenario.of("AtomicIncrement").replay(Schedule.parse("none").orElseThrow());
    assertThat(again.outcome()).isEqualTo(ExplorationOutcome.PASSES);
    assertThat(again.message()).isEqualTo("Nothing goes wrong under this schedule.");
  }

  @Test
  void a_schedule_of_another_program_is_refused() {
    var schedule = new Schedule(List.of(7), false, false, false, false, Set.of());
    var found = Scenario.of("AtomicIncrement").replay(schedule);
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.UNSUPPORTED);
    assertThat(found.message()).contains("the schedule was found in another program");
  }

  @Test
  void repetitions_are_counted_and_what_a_shell_would_read_is_quoted() {
    var schedule =
        new Schedule(List.of(1, 0, 0, 2), true, false, true, true, Set.of("Counter.n", "[].[]"));
    assertThat(schedule).hasToString("1.2x0.2:upa:Counter.n,[].[]");
    assertThat(schedule.quoted()).isEqualTo("'1.2x0.2:upa:Counter.n,[].[]'");
    assertThat(Schedule.parse(schedule.toString())).contains(schedule);
    var plain = new Schedule(List.of(), false, false, false, false, Set.of());
    assertThat(plain.quoted()).isEqualTo("none");
    assertThat(Schedule.parse("none")).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "1.",
        "x2",
        "1:q",
        "none.1",
        "1::",
        "99999999999",
        "9999999x1",
        "1:u:a:b"
      })
  void anything_else_is_no_schedule(String text) {
    assertThat(Schedule.parse(text)).isEmpty();
  }
}
