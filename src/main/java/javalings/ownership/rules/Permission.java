package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.flow.Facts;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/** What a place forbids by itself, whoever else looks at it. */
final class Permission {
  private final Facts facts;

  Permission(Facts facts) {
    this.facts = facts;
  }

  Optional<Finding> check(Node node, Access access) {
    var place = access.place();
    return switch (access.act()) {
      case MOVE -> MoveOutOfBorrow.check(facts.body(), node, place);
      case ASSIGN -> AssignThroughShared.check(facts.body(), node, place);
      case BORROW, BORROW_UNIQUELY, RESERVE ->
          BorrowMutThroughShared.check(facts.body(), node, place);
      case COPY, SHARE, ACTIVATE, DIE -> Optional.empty();
    };
  }

  /** The shared borrow that a place goes through: the part before it. */
  static Place sharedBorrow(Place place) {
    return new Place(place.local(), place.path().subList(0, place.path().indexOf(Place.SHARED)));
  }
}
