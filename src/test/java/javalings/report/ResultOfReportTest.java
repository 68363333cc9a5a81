package javalings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.CheckRule;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.model.Failure;
import javalings.model.Grading;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Score;
import javalings.model.Verdict;
import javalings.model.Visibility;
import org.junit.jupiter.api.Test;

class ResultOfReportTest {

  private static final CheckResult OPENS = passed("opens_it");
  private static final CheckResult CLOSES = failed("closes_it");
  private static final CheckResult COUNTS = passed("counts_it");

  @Test
  void withoutWeightsOnlyASolvedExerciseGivesPoints() {
    var usual = exercise(3, Grading.USUAL);

    assertThat(result(usual, solved()).score()).isEqualTo(Score.of(3));
    assertThat(result(usual, fails()).score()).isEqualTo(Score.ZERO);
    assertThat(result(usual, fails()).maxScore()).isEqualTo(Score.of(3));
  }

  @Test
  void weightsGivePointsCheckByCheckAndAllPartsMakeTheWhole() {
    var weighted = exercise(1, rules(true, Map.of("closes_it", rule(4))));

    var result = result(weighted, fails());

    assertThat(result.score()).hasToString("0.333");
    assertThat(result.checks())
        .extracting(it -> it.maxScore().orElseThrow().toString())
        .containsExactly("0.166", "0.667", "0.167");
    assertThat(result(weighted, solved()).score()).isEqualTo(Score.of(1));
  }

  @Test
  void aCheckThatDidNotRunStillWeighs() {
    var weighted = exercise(1, rules(true, Map.of("opens_it", rule(1), "never_ran", rule(2))));

    assertThat(result(weighted, new Verdict.ChecksFail(List.of(OPENS, CLOSES))).score())
        .hasToString("0.25");
  }

  @Test
  void whatDoesNotEndGivesNoPoints() {
    var weighted = exercise(1, rules(true, Map.of("opens_it", rule(1))));

    var timedOut = new Verdict.TimedOut(Duration.ofSeconds(1), List.of(), false);
    assertThat(result(weighted, timedOut).score()).isEqualTo(Score.ZERO);
  }

  @Test
  void aCheckBehindOneThatFailedIsSkippedAndSoIsTheNext() {
    var rules =
        rules(
            false,
            Map.of(
                "counts_it", new CheckRule(1, Optional.of("closes_it")),
                "last", new CheckRule(1, Optional.of("counts_it"))));

    var verdict =
        rules.inOrder(new Verdict.ChecksFail(List.of(OPENS, CLOSES, COUNTS, failed("last"))));

    assertThat(verdict.checks())
        .extracting(it -> it.outcome().getClass().getSimpleName())
        .containsExactly("Passed", "Failed", "Skipped", "Skipped");
    assertThat(((Outcome.Skipped) verdict.checks().get(2).outcome()).reason())
        .isEqualTo("not judged, because closes_it did not pass");
  }

  private static ExerciseResult result(Exercise exercise, Verdict verdict) {
    return ResultOfReport.of(
        new Report(
            exercise,
            "hash",
            List.of(),
            verdict,
            List.of(),
            Printed.NOTHING,
            List.of(),
            Duration.ZERO));
  }

  private static Exercise exercise(int points, Grading grading) {
    return new Exercise(
        new ExerciseId("t", "A1"),
        "title",
        List.of(),
        Set.of(),
        Exercise.DEFAULT_TIMEOUT,
        points,
        List.of(),
        grading);
  }

  private static Grading rules(boolean weighted, Map<String, CheckRule> checks) {
    return new Grading(new Visibility.Visible(), weighted, checks, false);
  }

  private static CheckRule rule(int weight) {
    return new CheckRule(weight, Optional.empty());
  }

  private static Verdict solved() {
    return new Verdict.Solved(List.of(OPENS, passed("closes_it"), COUNTS));
  }

  private static Verdict fails() {
    return new Verdict.ChecksFail(List.of(OPENS, CLOSES, COUNTS));
  }

  private static CheckResult passed(String name) {
    return new CheckResult(name, name, new Outcome.Passed());
  }

  private static CheckResult failed(String name) {
    var failure = new Failure("no", Optional.empty(), Optional.empty(), List.of(), List.of());
    return new CheckResult(name, name, new Outcome.Failed(failure));
  }
}
