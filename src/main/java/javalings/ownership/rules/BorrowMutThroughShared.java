package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/** E0596: something is changed through a borrow that only allows to look. */
final class BorrowMutThroughShared {
  private BorrowMutThroughShared() {}

  static Optional<Finding> check(Body body, Node node, Place place) {
    if (!place.throughSharedBorrow()) {
      return Optional.empty();
    }
    var name = body.describe(place);
    var borrow = body.describe(Permission.sharedBorrow(place));
    return Optional.of(
        Finding.of(
                "E0596",
                "cannot borrow " + name + " as mutable, as it is behind a `&` reference",
                node.span(),
                borrow
                    + " is a `&` reference, so the data it refers to cannot be borrowed as mutable")
            .help(help(borrow)));
  }

  static String help(String borrow) {
    return borrow.equals("`this`")
        ? "say that the method changes its object: `@Mut`"
        : "borrow it mutably: `@BorrowedMut`";
  }
}
