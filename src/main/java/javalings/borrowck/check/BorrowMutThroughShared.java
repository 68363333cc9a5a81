package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.model.ErrorCode;

/** E0596: something is changed through a borrow that only allows to look. */
public final class BorrowMutThroughShared {
  private BorrowMutThroughShared() {}

  static Optional<BorrowFinding> check(MirBody body, Location location, MirPlace place) {
    if (!place.throughSharedBorrow()) {
      return Optional.empty();
    }
    var borrow = body.describe(PlacePermission.sharedBorrow(place));
    return Optional.of(of(body.describe(place), borrow, location.span(), body.local(place)));
  }

  private static BorrowFinding of(String name, String borrow, MirSpan span, MirLocal local) {
    return BorrowFinding.of(
            ErrorCode.E0596,
            "cannot borrow " + name + " as mutable, as it is behind a `&` reference",
            span,
            borrow + " is a `&` reference, so the data it refers to cannot be borrowed as mutable")
        .help(help(borrow))
        .mend(SignatureFixes.allowChange(local));
  }

  /** A lambda that changes something through a shared borrow which it would have to capture. */
  public static BorrowFinding captured(MirLocal borrow, MirSpan lambda, MirSpan use) {
    var name = "`" + borrow + "`";
    return of(name, name, lambda, borrow).label(use, name + " is changed here");
  }

  static String help(String borrow) {
    return borrow.equals("`this`")
        ? "say that the method changes its object: `@Mut`"
        : "borrow it mutably: `@BorrowedMut`";
  }
}
