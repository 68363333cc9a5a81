package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.flow.Facts;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
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
    if (access.act() != Access.Act.MOVE && capturedShared(place)) {
      return Optional.empty();
    }
    return switch (access.act()) {
      case MOVE -> MoveOutOfBorrow.check(facts.body(), node, place);
      case ASSIGN -> AssignThroughShared.check(facts.body(), node, place);
      case BORROW, BORROW_UNIQUELY, RESERVE ->
          BorrowMutThroughShared.check(facts.body(), node, place);
      case COPY, SHARE, ACTIVATE, DIE -> Optional.empty();
    };
  }

  /**
   * A lambda may not capture it to change it: that is said where the lambda is made. One that moves
   * out of the borrow has the borrow for itself.
   */
  private boolean capturedShared(Place place) {
    var local = facts.body().local(place);
    return local.role() == Local.Role.CAPTURED
        && (local.kind() == Kind.REF || local.kind() == Kind.VIEW)
        && place.throughSharedBorrow()
        && facts.body().nodes().stream().noneMatch(node -> movesOutOf(local, node));
  }

  private static boolean movesOutOf(Local local, Node node) {
    return Access.moved(node.step())
        .anyMatch(place -> place.local() == local.id() && place.throughBorrow());
  }

  /** The shared borrow that a place goes through: the part before it. */
  static Place sharedBorrow(Place place) {
    return new Place(place.local(), place.path().subList(0, place.path().indexOf(Place.SHARED)));
  }
}
