package javalings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.RunOutcome;
import javalings.model.Verdict;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final Diagnostic PROBLEM =
      Diagnostic.error("compiler.err.expected", "';' expected", Place.line("A.java", 1));
  private static final Diagnostic FINDING =
      Diagnostic.error("E0382", "use of moved value", Place.line("A.java", 2));
  private static final List<Frame> FRAMES = List.of(new Frame("A.java", 14, "sum"));
  private static final CheckResult PASSED = new CheckResult("a", "A", new Outcome.Passed());
  private static final CheckResult SKIPPED = new CheckResult("b", "B", new Outcome.Skipped("why"));

  private static Evidence evidence(
      List<Diagnostic> problems, List<Diagnostic> findings, Optional<RunOutcome> run) {
    return new Evidence(problems, List.of(), findings, run, Printed.NOTHING, List.of(), false);
  }

  private static Verdict judge(RunOutcome run) {
    return Judge.judge(Evidence.of(run));
  }

  @Test
  void aProblemComesBeforeAFindingAndAFindingBeforeARun() {
    var run = Optional.<RunOutcome>of(new RunOutcome.Finished(List.of(PASSED)));
    assertThat(Judge.judge(evidence(List.of(PROBLEM), List.of(FINDING), run)))
        .isEqualTo(new Verdict.DoesNotCompile(List.of(PROBLEM)));
    assertThat(Judge.judge(evidence(List.of(), List.of(FINDING), run)))
        .isEqualTo(new Verdict.BreaksRules(List.of(FINDING)));
    assertThat(Judge.judge(evidence(List.of(), List.of(), run)))
        .isEqualTo(new Verdict.Solved(List.of(PASSED)));
  }

  @Test
  void whereNoCheckRanNothingIsSolved() {
    assertThat(Judge.judge(evidence(List.of(), List.of(), Optional.empty())).solved()).isFalse();
    assertThatThrownBy(() -> new Verdict.Solved(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSkippedCheckDoesNotCountAsPassed() {
    assertThat(judge(new RunOutcome.Finished(List.of(PASSED, SKIPPED))))
        .isEqualTo(new Verdict.ChecksFail(List.of(PASSED, SKIPPED)));
  }

  @Test
  void checksThatRanNoTestProveNothing() {
    assertThat(judge(new RunOutcome.Finished(List.of())))
        .isInstanceOfSatisfying(
            Verdict.Crashed.class, crashed -> assertThat(crashed.what()).contains("the course's"));
  }

  @Test
  void whatHappenedToTheRunIsSaid() {
    var limit = Duration.ofSeconds(10);
    assertThat(judge(new RunOutcome.LimitReached(limit, FRAMES, true)))
        .isEqualTo(new Verdict.TimedOut(limit, FRAMES, true));
    assertThat(judge(new RunOutcome.OutOfMemory(256, FRAMES)))
        .isEqualTo(new Verdict.OutOfMemory(256, FRAMES));
    assertThat(judge(new RunOutcome.CompilerCut(limit)))
        .isEqualTo(
            new Verdict.Crashed(
                "the compiler was still busy after 10 s and was stopped, so nothing was checked",
                List.of()));
    assertThat(judge(new RunOutcome.Exited(3, FRAMES)))
        .isEqualTo(
            new Verdict.Crashed("your code ended the whole program with System.exit(3)", FRAMES));
  }

  @Test
  void aKillFromOutsideIsNotBlamedOnTheCode() {
    for (var status : List.of(137, 143)) {
      assertThat(judge(new RunOutcome.Died(status, "")))
          .isInstanceOfSatisfying(
              Verdict.Crashed.class,
              crashed -> assertThat(crashed.what()).contains("killed from outside"));
    }
  }

  @Test
  void aCrashSaysWhatCanBringItAbout() {
    for (var status : List.of(134, 139, RunOutcome.Died.SILENT)) {
      assertThat(judge(new RunOutcome.Died(status, "")))
          .isInstanceOfSatisfying(
              Verdict.Crashed.class,
              crashed -> assertThat(crashed.what()).contains("`reinterpret`"));
    }
  }

  @Test
  void aDeathWithoutWordsNamesItsStatusAndOneWithWordsThemToo() {
    assertThat(judge(new RunOutcome.Died(9, "")))
        .isEqualTo(
            new Verdict.Crashed(
                "the virtual machine that ran your code ended with status 9", List.of()));
    assertThat(((Verdict.Crashed) judge(new RunOutcome.Died(1, "SIGSEGV"))).what())
        .endsWith("status 1: SIGSEGV");
  }
}
