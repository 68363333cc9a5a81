package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.model.ErrorCode;

/** E0594: a field is written through a borrow that only allows to look. */
final class AssignThroughShared {
  private AssignThroughShared() {}

  static Optional<BorrowFinding> check(MirBody body, Location location, MirPlace place) {
    if (!place.throughSharedBorrow()) {
      return Optional.empty();
    }
    var name = body.describe(place);
    var borrow = body.describe(PlacePermission.sharedBorrow(place));
    return Optional.of(
        BorrowFinding.of(
                ErrorCode.E0594,
                "cannot assign to " + name + ", which is behind a `&` reference",
                location.span(),
                borrow + " is a `&` reference, so the data it refers to cannot be written")
            .help(BorrowMutThroughShared.help(borrow))
            .mend(SignatureFixes.allowChange(body.local(place))));
  }
}
