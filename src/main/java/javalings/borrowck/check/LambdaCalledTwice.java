package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Observation;
import javalings.model.ErrorCode;

/** E0525: a lambda that gives away what it captured may be called more than once. */
final class LambdaCalledTwice implements ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0525;
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    return observation instanceof Observation.CalledMoreThanOnce(var span)
        ? Optional.of(
            finding(
                    "expected a closure that implements the `Fn` trait, but this closure only"
                        + " implements `FnOnce`",
                    span,
                    "this closure gives away what it captured, and may be called more than once")
                .help("let the lambda borrow what it captures, or make the value inside it"))
        : Optional.empty();
  }
}
