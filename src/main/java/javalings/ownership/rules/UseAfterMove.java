package javalings.ownership.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Moves;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;

/** E0382: a value is used when it may have been moved away, or closed. */
final class UseAfterMove {
  private final Facts facts;
  private final Takers takers;
  private final Map<Set<Integer>, Report> reported = new LinkedHashMap<>();

  private record Report(Place place, Finding finding) {}

  UseAfterMove(Facts facts, Takers takers) {
    this.facts = facts;
    this.takers = takers;
  }

  /** What was found, at most one thing for the same moves. */
  List<Finding> findings() {
    return reported.values().stream().map(Report::finding).toList();
  }

  void check(Node node, Access access) {
    if (facts.moves().none()) {
      return;
    }
    var moves =
        facts.moves().at(node).stream().filter(move -> forbids(move.place(), access)).toList();
    if (!moves.isEmpty()) {
      report(node, access, moves);
    }
  }

  /** What has been made lacks none of its parts. */
  void complete(Node node) {
    var lost =
        facts.moves().at(node).stream()
            .filter(move -> !move.place().whole())
            .filter(move -> facts.body().local(move.place()).role() == Local.Role.SELF)
            .toList();
    if (!lost.isEmpty()) {
      report(node, Access.of(Place.of(lost.getFirst().place().local())), lost);
    }
  }

  /** Who writes a field uses what the field belongs to. */
  private static Place used(Access access) {
    var path = access.place().path();
    return access.act() == Access.Act.ASSIGN && !path.isEmpty()
        ? new Place(access.place().local(), path.subList(0, path.size() - 1))
        : access.place();
  }

  private static boolean forbids(Place moved, Access access) {
    return switch (access.act()) {
      case COPY, SHARE, RESERVE, BORROW, BORROW_UNIQUELY, MOVE -> moved.overlaps(access.place());
      case ASSIGN -> moved.covers(access.place()) && !access.place().covers(moved);
      case ACTIVATE, DIE -> false;
    };
  }

  /**
   * As rustc: of several uses after the same moves only the first is an error, but one of a part
   * says more than one of the whole and takes its place.
   */
  private void report(Node node, Access access, List<Moves.Move> moves) {
    var key = moves.stream().map(Moves.Move::id).collect(Collectors.toSet());
    var before = reported.get(key);
    var place = used(access);
    if (before == null || !place.covers(before.place())) {
      reported.put(key, new Report(place, finding(node, access, moves)));
    }
  }

  private Finding finding(Node node, Access access, List<Moves.Move> moves) {
    var first = moves.getFirst();
    var gone = gone(first.node().cause());
    var partly = access.place().covers(first.place()) && !first.place().covers(access.place());
    var name = facts.body().describe(partly ? access.place() : first.place());
    var finding =
        Finding.of(
            "E0382",
            verb(access) + " of " + (partly ? "partially " : "") + gone + " value: " + name,
            node.span(),
            label(node, access, moves, partly));
    var story = new MoveStory(facts, moves, node);
    return new MoveAdvice(story, takers).add(story.tell(finding, partly));
  }

  private static String verb(Access access) {
    return switch (access.act()) {
      case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrow";
      case ASSIGN -> "assign to part";
      case COPY, MOVE, ACTIVATE, DIE -> "use";
    };
  }

  private static String closed(Node node) {
    return node.cause().why() == Cause.Why.CLOSE_OF_TRY
        ? "value closed at the end of this `try`,"
        : "value closed here";
  }

  private static String gone(Cause cause) {
    return cause.closes() ? "closed" : "moved";
  }

  private static String label(Node node, Access access, List<Moves.Move> moves, boolean partly) {
    var gone = gone(moves.getFirst().node().cause());
    if (moves.stream().anyMatch(move -> move.node().id() == node.id())) {
      return "value " + gone + " here, in previous iteration of loop";
    }
    if (node.cause().why() == Cause.Why.COMPLETE) {
      return "the object is made here, and lacks the part that was given away";
    }
    var after = gone.equals("closed") ? "close" : partly ? "partial move" : "move";
    if (node.cause().closes()) {
      return gone.equals("closed") ? "value closed again here" : closed(node) + " after " + after;
    }
    var used =
        switch (access.act()) {
          case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrowed";
          case ASSIGN -> "partially assigned";
          case COPY, MOVE, ACTIVATE, DIE -> "used";
        };
    return "value " + used + " here after " + after;
  }
}
