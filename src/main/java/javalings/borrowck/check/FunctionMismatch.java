package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Observation;
import javalings.model.ErrorCode;

/** E0631: a function stands where it would take, or change, what it is only lent. */
final class FunctionMismatch implements ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0631;
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    return observation instanceof Observation.FunctionMismatch mismatch
        ? Optional.of(finding(mismatch))
        : Optional.empty();
  }

  private BorrowFinding finding(Observation.FunctionMismatch mismatch) {
    return switch (mismatch) {
      case Observation.FunctionMismatch.TakesLent(var span, var method) ->
          finding(
                  "type mismatch in function arguments",
                  span,
                  "`" + method + "` would take or change for good what it is only shown here")
              .help(
                  "let `"
                      + method
                      + "` borrow what it gets (`@Borrowed`), or write a lambda that only looks");
      case Observation.FunctionMismatch.HandsOnLent(var span, var method) ->
          finding(
                  "type mismatch in function arguments",
                  span,
                  "this function gives to its callers what they have only lent to it")
              .help("use the value itself, without `" + method + "`");
      case Observation.FunctionMismatch.AsksForExclusive(var span) ->
          finding(
                  "type mismatch in closure arguments",
                  span,
                  "asks for an exclusive borrow of what it is only shown")
              .help(
                  "change the elements in a `for` loop over their owner, or only look at them"
                      + " here");
    };
  }
}
