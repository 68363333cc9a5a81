package javalings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult.Outcome;
import javalings.model.Failure.Difference;
import org.junit.jupiter.api.Test;

class CommonCauseTest {

  private static final Frame FEE = new Frame("A.java", 7, "fee");
  private static final Frame FEES = new Frame("A.java", 20, "fees");

  private static CheckResult thrown(String name, String exception, Frame... frames) {
    return failed(name, "no", Optional.of(exception), List.of(frames));
  }

  private static CheckResult failed(
      String name, String message, Optional<String> exception, List<Frame> frames) {
    var failure = new Failure(message, Optional.empty(), exception, frames, List.of());
    return new CheckResult(name, name, new Outcome.Failed(failure));
  }

  private static List<String> causes(CheckResult... checks) {
    return CommonCause.of(List.of(checks)).stream()
        .map(it -> String.join("+", it.checks().stream().map(CheckResult::name).toList()))
        .toList();
  }

  @Test
  void theSameExceptionFromTheSameLineIsOneCauseWhoeverCalled() {
    assertThat(
            causes(
                thrown("a", "X", FEE),
                failed("b", "wrong", Optional.empty(), List.of(FEE)),
                thrown("c", "X", FEE, FEES),
                new CheckResult("d", "d", new Outcome.Passed())))
        .containsExactly("a+c", "b");
  }

  @Test
  void anotherLineOrAnotherExceptionIsAnotherCause() {
    assertThat(causes(thrown("a", "X", FEE), thrown("b", "X", FEES), thrown("c", "Y", FEE)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void anExceptionOfTheCheckItselfIsNoCommonCauseUnlessAMethodReturnedNull() {
    assertThat(causes(thrown("a", "NoSuchElementException"), thrown("b", "NoSuchElementException")))
        .containsExactly("a", "b");
    var npe = Optional.of("NullPointerException");
    assertThat(
            causes(
                failed("a", "`fee`" + Failure.RETURNED_NULL, npe, List.of()),
                failed("b", "`fee`" + Failure.RETURNED_NULL, npe, List.of()),
                failed("c", "`sum`" + Failure.RETURNED_NULL, npe, List.of())))
        .containsExactly("a+b", "c");
  }

  @Test
  void aCheckThatWantedAnotherExceptionFailsForTheSameCause() {
    var other =
        new Failure(
            "refuses\nX was thrown: no",
            Optional.of(new Difference("Y", "X")),
            Optional.of("X"),
            List.of(FEE),
            List.of());
    assertThat(causes(new CheckResult("a", "a", new Outcome.Failed(other)), thrown("b", "X", FEE)))
        .containsExactly("a+b");
  }

  @Test
  void theSameFindingInTheSourceIsOneCause() {
    var found = Diagnostic.error("data-race", "a race", new Place("A.java", 1, 1, 1, 2));
    var failure =
        new Failure("a race", Optional.empty(), Optional.empty(), List.of(), List.of(found));
    var other =
        new Failure("a lock", Optional.empty(), Optional.empty(), List.of(), List.of(found));
    assertThat(
            causes(
                new CheckResult("a", "a", new Outcome.Failed(failure)),
                new CheckResult("b", "b", new Outcome.Failed(failure)),
                new CheckResult("c", "c", new Outcome.Failed(other))))
        .containsExactly("a+b", "c");
  }

  @Test
  void skippedChecksHaveTheirOwnReasons() {
    var a = new CheckResult("a", "a", new Outcome.Skipped("later"));
    var b = new CheckResult("b", "b", new Outcome.Skipped("later"));
    assertThat(causes(a, b)).containsExactly("a", "b");
  }
}
