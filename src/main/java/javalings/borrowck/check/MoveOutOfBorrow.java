package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.dataflow.Refill;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.LentMove;
import javalings.borrowck.explain.MoveExplanation;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.model.ErrorCode;

/** E0507: what is only borrowed cannot be given away, nor may a collection be left with a hole. */
final class MoveOutOfBorrow implements AccessRule, ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0507;
  }

  @Override
  public Optional<BorrowFinding> check(
      BodyAnalyses facts, Location location, PlaceAccess access, ParameterUse uses) {
    var place = access.place();
    if (access.act() != PlaceAccess.Act.MOVE
        || (!place.throughBorrow() && !place.throughElement())
        || Refill.follows(facts, location, place)) {
      return Optional.empty();
    }
    var name = facts.body().describe(place);
    var finding =
        finding(
            "cannot move out of " + where(name, place),
            location.span(),
            "move occurs because " + name + " has " + type(facts.body(), location));
    return Optional.of(new LentMove(facts, location, place, uses).add(finding));
  }

  private static String type(MirBody body, Location location) {
    return MoveExplanation.taken(body, location)
        .map(type -> "type `" + type + "`, which is not copied")
        .orElse("a type that is not copied");
  }

  private static String where(String name, MirPlace place) {
    if (place.throughElement()) {
      return "index of an array";
    }
    return name
        + " which is behind a "
        + (place.throughSharedBorrow() ? "shared" : "mutable")
        + " reference";
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    if (observation instanceof Observation.CaptureMovedOut(var span, var captured)) {
      return Optional.of(captured(span, captured));
    }
    return observation instanceof Observation.LentContentsMoved moved
        ? Optional.of(lent(moved))
        : Optional.empty();
  }

  private BorrowFinding captured(MirSpan span, String captured) {
    return finding(
            "cannot move out of " + captured + ", a captured variable in an `Fn` closure",
            span,
            "this closure may be called more than once, and gives it away here")
        .help("let the lambda only look at it, or make the value inside the lambda");
  }

  private BorrowFinding lent(Observation.LentContentsMoved moved) {
    var taker = "`" + moved.taker() + "`";
    return finding(
            "cannot move what `" + moved.value() + "` only borrows",
            moved.span(),
            taker + " would own what is in here, and it belongs to somebody else")
        .help("let " + taker + " borrow what it gets: `@Borrowed " + moved.type() + "`");
  }
}
