package javalings.ownership.rules;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Moves;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;

/** How a value came to be gone where it is used: where it moved, and why that was a move. */
record MoveStory(Facts facts, List<Moves.Move> moves, Node use) {

  Moves.Move first() {
    return moves.getFirst();
  }

  /** The variable that the value, or what it is a part of, was in. */
  Local variable() {
    return facts.body().local(first().place());
  }

  Finding tell(Finding finding, boolean partly) {
    var told = because(finding, partly);
    var seen = new HashSet<>(Set.of(use.span()));
    for (var move : moves) {
      if (seen.add(move.node().span())) {
        told = told.label(move.node().span(), how(move));
      }
    }
    return onlyThrown()
        ? told.note("an exception may come after the move, and then this runs all the same")
        : told;
  }

  /** As rustc: at the variable when all of it moved, and beside the source when a part did. */
  private Finding because(Finding finding, boolean partly) {
    var local = variable();
    var name = facts.body().describe(first().place());
    var reason = (partly ? "partial move" : "move") + " occurs because " + name + " has type `";
    if (first().place().whole() && local.role() != Local.Role.SELF) {
      return finding.label(local.declared(), reason + local.type() + "`, which is not copied");
    }
    return type()
        .map(type -> finding.note(reason + type + "`, which is not copied"))
        .orElse(finding);
  }

  /** Of a part, only the point that takes it knows the type. */
  private Optional<String> type() {
    return first().place().whole()
        ? Optional.of(variable().type())
        : taken(facts.body(), first().node());
  }

  /** The type of a part that a point takes out of a value. */
  static Optional<String> taken(Body body, Node node) {
    return node.step() instanceof Step.Assign(var target, _)
        ? Optional.of(body.local(target).type()).filter(type -> !type.isEmpty())
        : Optional.empty();
  }

  /** Whether a move comes back to its use by the next round of a loop. */
  boolean again(Moves.Move move) {
    return move.node().span().compareTo(use.span()) >= 0
        && facts.graph().reaches(move.node(), move.node());
  }

  private String how(Moves.Move move) {
    var again = again(move) ? ", in previous iteration of loop" : "";
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
      case PLAIN,
          ARGUMENT,
          CALL,
          ALIAS,
          RETURN,
          LOOP,
          DEREFERENCE,
          PRINT,
          THROWN,
          COMPLETE,
          SCOPE_END,
          STATEMENT_END ->
          "value moved here" + again;
    };
  }

  /**
   * Whether only an exception leads from the moves to the use; what runs at the end of a {@code
   * try} is there once for each way to it.
   */
  boolean onlyThrown() {
    var seen = new BitSet();
    var open = new ArrayDeque<Integer>();
    moves.forEach(move -> open.addAll(move.node().next()));
    while (!open.isEmpty()) {
      int id = open.poll();
      var node = facts.body().nodes().get(id);
      if (!seen.get(id) && node.cause().why() != Cause.Why.THROWN) {
        seen.set(id);
        open.addAll(node.next());
      }
    }
    return seen.stream().noneMatch(id -> facts.body().nodes().get(id).span().equals(use.span()));
  }
}
