package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.model.ErrorCode;

/** E0596: something is changed through a borrow that only allows to look, or by several threads. */
final class BorrowMutThroughShared implements AccessRule, ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0596;
  }

  @Override
  public Optional<BorrowFinding> check(
      BodyAnalyses facts, Location location, PlaceAccess access, ParameterUse uses) {
    var act = access.act();
    var place = access.place();
    if (!act.borrowsMutably()
        || act == PlaceAccess.Act.ACTIVATE
        || !place.throughSharedBorrow()
        || facts.body().ordinary()
        || facts.capturedShared(place)) {
      return Optional.empty();
    }
    var body = facts.body();
    var borrow = body.describe(place.sharedBorrow());
    return Optional.of(of(body.describe(place), borrow, location.span(), body.local(place)));
  }

  private BorrowFinding of(String name, String borrow, MirSpan span, MirLocal local) {
    return finding(
            "cannot borrow " + name + " as mutable, as it is behind a `&` reference",
            span,
            borrow + " is a `&` reference, so the data it refers to cannot be borrowed as mutable")
        .help(SignatureFixes.howToAllowChange(borrow))
        .fix(SignatureFixes.allowChange(local));
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    if (observation instanceof Observation.ChangedThroughCapture(var span, var borrow, var use)) {
      var name = "`" + borrow + "`";
      return Optional.of(of(name, name, span, borrow).label(use, name + " is changed here"));
    }
    return observation instanceof Observation.ChangedByThreads shared
        ? Optional.of(shared(shared.span()))
        : Optional.empty();
  }

  private BorrowFinding shared(MirSpan lambda) {
    return finding(
            "cannot change what a `Fn` closure captures: threads share it",
            lambda,
            "this stream is parallel, and its threads would change the same thing at a time")
        .help("let the stream collect the result (`toList()`, `reduce`), or leave `parallel` out");
  }
}
