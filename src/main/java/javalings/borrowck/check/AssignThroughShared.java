package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.model.ErrorCode;

/** E0594: a field is written through a borrow that only allows to look. */
final class AssignThroughShared implements AccessRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0594;
  }

  @Override
  public Optional<BorrowFinding> check(
      BodyAnalyses facts, Location location, PlaceAccess access, ParameterUse uses) {
    var place = access.place();
    if (access.act() != PlaceAccess.Act.ASSIGN
        || !place.throughSharedBorrow()
        || facts.body().ordinary()
        || facts.capturedShared(place)) {
      return Optional.empty();
    }
    var body = facts.body();
    var borrow = body.describe(place.sharedBorrow());
    return Optional.of(
        finding(
                "cannot assign to " + body.describe(place) + ", which is behind a `&` reference",
                location.span(),
                borrow + " is a `&` reference, so the data it refers to cannot be written")
            .help(SignatureFixes.howToAllowChange(borrow))
            .fix(SignatureFixes.allowChange(body.local(place))));
  }
}
