package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/** E0594: a field is written through a borrow that only allows to look. */
final class AssignThroughShared {
  private AssignThroughShared() {}

  static Optional<Finding> check(Body body, Node node, Place place) {
    if (!place.throughSharedBorrow()) {
      return Optional.empty();
    }
    var name = body.describe(place);
    var borrow = body.describe(Permission.sharedBorrow(place));
    return Optional.of(
        Finding.of(
                "E0594",
                "cannot assign to " + name + ", which is behind a `&` reference",
                node.span(),
                borrow + " is a `&` reference, so the data it refers to cannot be written")
            .help(BorrowMutThroughShared.help(borrow))
            .mend(Mends.allowChange(body.local(place))));
  }
}
