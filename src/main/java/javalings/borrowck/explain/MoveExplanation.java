package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.MoveAnalysis;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.SourceInfo;

/** How a value came to be gone where it is used: where it moved, and why that was a move. */
public record MoveExplanation(BodyAnalyses facts, List<MoveAnalysis.Move> moves, Location use) {

  MoveAnalysis.Move first() {
    return moves.getFirst();
  }

  /** The variable that the value, or what it is a part of, was in. */
  MirLocal variable() {
    return facts.body().local(first().place());
  }

  public BorrowFinding tell(BorrowFinding finding, boolean partly) {
    var told = because(finding, partly);
    var seen = new HashSet<>(Set.of(use.span()));
    for (var move : moves) {
      if (seen.add(move.location().span())) {
        told = told.label(move.location().span(), how(move));
      }
    }
    return onlyThrown()
        ? told.note(
            "an exception may come after the move, and the compiler assumes that this runs then, too")
        : told;
  }

  /** As rustc: at the variable when all of it moved, and beside the source when a part did. */
  private BorrowFinding because(BorrowFinding finding, boolean partly) {
    var local = variable();
    var name = facts.body().describe(first().place());
    var reason = (partly ? "partial move" : "move") + " occurs because " + name + " has type `";
    if (first().place().whole() && local.role() != MirLocal.Role.SELF) {
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
        : taken(facts.body(), first().location());
  }

  /** The type of a part that a point takes out of a value. */
  public static Optional<String> taken(MirBody body, Location location) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        ? Optional.of(body.local(target).type()).filter(type -> !type.isEmpty())
        : Optional.empty();
  }

  /** The uses of the value after its first move; none where one of them moves it again. */
  List<MirSpan> uses() {
    var local = first().place().local();
    var found = new ArrayList<MirSpan>();
    var same = List.of(first().location());
    for (var location : facts.graph().after(same, it -> !fills(it, local))) {
      for (var access : PlaceAccess.of(location, facts)) {
        if (access.place().local() == local && access.act() == PlaceAccess.Act.MOVE) {
          return List.of();
        }
        if (access.place().local() == local && access.act() != PlaceAccess.Act.STORAGE_DEAD) {
          found.add(location.span());
        }
      }
    }
    return found;
  }

  /** A variable with another value is another round of a loop. */
  private static boolean fills(Location location, int local) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        && target.whole()
        && target.local() == local;
  }

  /** The variable that gets the whole value by its declaration, when it only looks at it. */
  Optional<MirLocal> given() {
    return facts.graph().after(first().location()).stream()
        .limit(1)
        .filter(location -> first().location().sourceInfo().equals(SourceInfo.PLAIN))
        .flatMap(location -> location.statement().replaces().stream())
        .filter(MirPlace::whole)
        .map(facts.body()::local)
        .filter(local -> local.role() == MirLocal.Role.VARIABLE)
        .filter(local -> ParameterUse.looksOnly(facts.body(), local))
        .findFirst();
  }

  /** Whether a move comes back to its use by the next round of a loop. */
  boolean again(MoveAnalysis.Move move) {
    return move.location().span().compareTo(use.span()) >= 0
        && facts.graph().reaches(move.location(), move.location());
  }

  /** A function that runs once is called by whatever name its interface gives. */
  private static String name(SourceInfo sourceInfo) {
    return sourceInfo.name().equals("call") ? "" : " of `" + sourceInfo.name() + "`";
  }

  private String how(MoveAnalysis.Move move) {
    var again = again(move) ? ", in previous iteration of loop" : "";
    var sourceInfo = move.location().sourceInfo();
    return switch (sourceInfo.why()) {
      case CLOSE -> "value closed here" + again;
      case CLOSE_OF_TRY -> "value closed at the end of this `try`" + again;
      case RECEIVER ->
          facts.body().describe(move.place())
              + " moved due to this call"
              + name(sourceInfo)
              + again;
      case CAPTURE -> "value moved into the lambda here" + again;
      case PLAIN,
          ARGUMENT,
          CALL,
          ALIAS,
          RESOURCE,
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
    var moved = moves.stream().map(MoveAnalysis.Move::location).toList();
    return facts
        .graph()
        .after(moved, location -> location.sourceInfo().why() != SourceInfo.Why.THROWN)
        .stream()
        .noneMatch(location -> location.span().equals(use.span()));
  }
}
