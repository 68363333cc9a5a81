package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/** E0507: nobody can give away what they only borrowed, nor leave a hole in a collection. */
final class MoveOutOfBorrow {
  private MoveOutOfBorrow() {}

  static Optional<Finding> check(Body body, Node node, Place place) {
    if (!place.throughBorrow() && !place.throughElement()) {
      return Optional.empty();
    }
    var name = body.describe(place);
    return Optional.of(
        Finding.of(
                "E0507",
                "cannot move out of " + where(name, place),
                node.span(),
                "move occurs because " + name + " has " + type(body, node))
            .help(
                "borrow it instead (`@Borrowed`), or take it out with a method that"
                    + " leaves something in its place"));
  }

  private static String type(Body body, Node node) {
    return MoveStory.taken(body, node)
        .map(type -> "type `" + type + "`, which is not copied")
        .orElse("a type that is not copied");
  }

  private static String where(String name, Place place) {
    if (place.throughElement()) {
      return "index of an array";
    }
    return name
        + " which is behind a "
        + (place.throughSharedBorrow() ? "shared" : "mutable")
        + " reference";
  }
}
