package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;

/** E0596: something is changed through a borrow that only allows to look. */
public final class BorrowMutThroughShared {
  private BorrowMutThroughShared() {}

  static Optional<Finding> check(Body body, Node node, Place place) {
    if (!place.throughSharedBorrow()) {
      return Optional.empty();
    }
    var borrow = body.describe(Permission.sharedBorrow(place));
    return Optional.of(of(body.describe(place), borrow, node.span(), body.local(place)));
  }

  private static Finding of(String name, String borrow, Span span, Local local) {
    return Finding.of(
            "E0596",
            "cannot borrow " + name + " as mutable, as it is behind a `&` reference",
            span,
            borrow + " is a `&` reference, so the data it refers to cannot be borrowed as mutable")
        .help(help(borrow))
        .mend(Mends.allowChange(local));
  }

  /** A lambda that changes something through a shared borrow which it would have to capture. */
  public static Finding captured(Local borrow, Span lambda, Span use) {
    var name = "`" + borrow + "`";
    return of(name, name, lambda, borrow).label(use, name + " is changed here");
  }

  static String help(String borrow) {
    return borrow.equals("`this`")
        ? "say that the method changes its object: `@Mut`"
        : "borrow it mutably: `@BorrowedMut`";
  }
}
