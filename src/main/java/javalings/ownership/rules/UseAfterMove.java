package javalings.ownership.rules;

import java.util.HashSet;
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
  private final Map<Set<Integer>, Report> reported = new LinkedHashMap<>();

  private record Report(Place place, Finding finding) {}

  UseAfterMove(Facts facts) {
    this.facts = facts;
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
    var place = partly ? access.place() : first.place();
    var name = facts.body().describe(place);
    var finding =
        Finding.of(
            "E0382",
            verb(access) + " of " + (partly ? "partially " : "") + gone + " value: " + name,
            node.span(),
            label(node, access, moves, partly));
    var declared = facts.body().local(place);
    var told =
        moved(
            finding.label(
                declared.declared(),
                "move occurs because `%s` has type `%s`, which is not copied"
                    .formatted(declared, declared.type())),
            node,
            moves);
    return mended(told.help(help(first)), first, declared);
  }

  private static Finding mended(Finding finding, Moves.Move first, Local moved) {
    var taker = first.node().cause();
    if (taker.why() == Cause.Why.CLOSE && moved.role() == Local.Role.VARIABLE) {
      return finding.mend(Remedies.tryWithResources(moved));
    }
    var lent =
        taker.why() == Cause.Why.ARGUMENT && taker.inside().isPresent()
            ? finding.mend(Mends.lendToParameter(taker.inside().get()))
            : finding;
    return first.place().whole() ? lent.mend(Remedies.copy(first.node().span(), moved)) : lent;
  }

  private static String verb(Access access) {
    return switch (access.act()) {
      case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrow";
      case ASSIGN -> "assign to part";
      case COPY, MOVE, ACTIVATE, DIE -> "use";
    };
  }

  private static String gone(Cause cause) {
    return cause.closes() ? "closed" : "moved";
  }

  private static String label(Node node, Access access, List<Moves.Move> moves, boolean partly) {
    var gone = gone(moves.getFirst().node().cause());
    if (moves.stream().anyMatch(move -> move.node().id() == node.id())) {
      return "value " + gone + " here, in previous iteration of loop";
    }
    var after = gone.equals("closed") ? "close" : partly ? "partial move" : "move";
    if (node.cause().closes() && gone.equals("closed")) {
      return "value closed again here";
    }
    var used =
        switch (access.act()) {
          case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrowed";
          case ASSIGN -> "partially assigned";
          case COPY, MOVE, ACTIVATE, DIE -> "used";
        };
    return "value " + used + " here after " + after;
  }

  private Finding moved(Finding finding, Node node, List<Moves.Move> moves) {
    var seen = new HashSet<>(Set.of(node.span()));
    var result = finding;
    for (var move : moves) {
      if (seen.add(move.node().span())) {
        result = result.label(move.node().span(), how(move, node));
      }
    }
    return result;
  }

  private String how(Moves.Move move, Node use) {
    var again =
        move.node().span().compareTo(use.span()) > 0 ? ", in previous iteration of loop" : "";
    var cause = move.node().cause();
    return switch (cause.why()) {
      case CLOSE -> "value closed here" + again;
      case CLOSE_OF_TRY -> "value closed at the end of this `try`" + again;
      case RECEIVER ->
          facts.body().describe(move.place())
              + " moved due to this call of `"
              + cause.name()
              + "`"
              + again;
      case CAPTURE -> "value moved into the lambda here" + again;
      case PLAIN, ARGUMENT, ALIAS, RETURN, LOOP, DEREFERENCE, PRINT, SCOPE_END, STATEMENT_END ->
          "value moved here" + again;
    };
  }

  private static String help(Moves.Move move) {
    return switch (move.node().cause().why()) {
      case CLOSE, CLOSE_OF_TRY ->
          "close it once, where its owner's scope ends: `try (var name = ...) { ... }`";
      case RECEIVER -> "use the value before the call that consumes it";
      case PLAIN,
          ARGUMENT,
          ALIAS,
          RETURN,
          CAPTURE,
          LOOP,
          DEREFERENCE,
          PRINT,
          SCOPE_END,
          STATEMENT_END ->
          "lend the value instead of giving it away (`@Borrowed`), or use it before it moves";
    };
  }
}
