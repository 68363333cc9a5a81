package javalings.report;

import java.util.List;
import java.util.Optional;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Score;

/**
 * One check as reports show it.
 *
 * @param outcome {@code passed}, {@code failed} or {@code skipped}
 * @param score its part of the exercise's, where checks give points one by one
 */
public record JudgedCheck(
    String name,
    String title,
    String outcome,
    Optional<String> message,
    Optional<String> expected,
    Optional<String> actual,
    Optional<String> exception,
    List<Frame> frames,
    Optional<Score> score,
    Optional<Score> maxScore) {

  static final String PASSED = "passed";
  static final String FAILED = "failed";
  static final String SKIPPED = "skipped";

  public JudgedCheck {
    frames = List.copyOf(frames);
  }

  static JudgedCheck of(CheckResult result) {
    return switch (result.outcome()) {
      case Outcome.Passed _ -> plain(result, PASSED, Optional.empty());
      case Outcome.Skipped(var reason) -> plain(result, SKIPPED, Optional.of(reason));
      case Outcome.Failed(var failure) -> failed(result, failure);
    };
  }

  private static JudgedCheck plain(CheckResult result, String outcome, Optional<String> message) {
    return new JudgedCheck(
        result.name(),
        result.title(),
        outcome,
        message,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static JudgedCheck failed(CheckResult result, Failure failure) {
    return new JudgedCheck(
        result.name(),
        result.title(),
        FAILED,
        Optional.of(failure.message()),
        failure.difference().map(Failure.Difference::expected),
        failure.difference().map(Failure.Difference::actual),
        failure.exception(),
        failure.frames(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean passed() {
    return outcome.equals(PASSED);
  }

  public boolean skipped() {
    return outcome.equals(SKIPPED);
  }

  JudgedCheck worth(Score own, Score most) {
    return new JudgedCheck(
        name,
        title,
        outcome,
        message,
        expected,
        actual,
        exception,
        frames,
        Optional.of(own),
        Optional.of(most));
  }

  JudgedCheck with(FailureDetail detail) {
    return switch (detail) {
      case FULL -> this;
      case MESSAGE -> saying(message);
      case NONE -> saying(skipped() ? message : Optional.empty());
    };
  }

  private JudgedCheck saying(Optional<String> words) {
    return new JudgedCheck(
        name,
        title,
        outcome,
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        score,
        maxScore);
  }
}
