package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.MoveExplanation;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.model.ErrorCode;

/** E0507: nobody can give away what they only borrowed, nor leave a hole in a collection. */
final class MoveOutOfBorrow {
  private MoveOutOfBorrow() {}

  static Optional<BorrowFinding> check(MirBody body, Location location, MirPlace place) {
    if (!place.throughBorrow() && !place.throughElement()) {
      return Optional.empty();
    }
    var name = body.describe(place);
    return Optional.of(
        BorrowFinding.of(
                ErrorCode.E0507,
                "cannot move out of " + where(name, place),
                location.span(),
                "move occurs because " + name + " has " + type(body, location))
            .help(
                "borrow it instead (`@Borrowed`), or take it out with a method that"
                    + " leaves something in its place"));
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
}
