package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.jdk.OwnershipKind;

/** What a place forbids by itself, whoever else looks at it. */
final class PlacePermission {
  private final BodyFacts facts;

  PlacePermission(BodyFacts facts) {
    this.facts = facts;
  }

  Optional<BorrowFinding> check(Location location, PlaceAccess access) {
    var place = access.place();
    if (access.act() != PlaceAccess.Act.MOVE && capturedShared(place)) {
      return Optional.empty();
    }
    return switch (access.act()) {
      case MOVE -> MoveOutOfBorrow.check(facts.body(), location, place);
      case ASSIGN -> AssignThroughShared.check(facts.body(), location, place);
      case BORROW, BORROW_UNIQUELY, RESERVE ->
          BorrowMutThroughShared.check(facts.body(), location, place);
      case COPY, SHARE, ACTIVATE, STORAGE_DEAD -> Optional.empty();
    };
  }

  /**
   * A lambda may not capture it to change it: that is said where the lambda is made. One that moves
   * out of the borrow has the borrow for itself.
   */
  private boolean capturedShared(MirPlace place) {
    var local = facts.body().local(place);
    return local.role() == MirLocal.Role.CAPTURED
        && (local.kind() == OwnershipKind.REF || local.kind() == OwnershipKind.VIEW)
        && place.throughSharedBorrow()
        && facts.body().locations().stream().noneMatch(location -> movesOutOf(local, location));
  }

  private static boolean movesOutOf(MirLocal local, Location location) {
    return PlaceAccess.moved(location.statement())
        .anyMatch(place -> place.local() == local.id() && place.throughBorrow());
  }

  /** The shared borrow that a place goes through: the part before it. */
  static MirPlace sharedBorrow(MirPlace place) {
    return new MirPlace(
        place.local(), place.path().subList(0, place.path().indexOf(MirPlace.SHARED)));
  }
}
