package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.MoveAnalysis;
import javalings.borrowck.dataflow.MovedUse;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.MoveAdvice;
import javalings.borrowck.explain.MoveExplanation;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.SourceInfo;
import javalings.model.ErrorCode;

/** E0382: a value is used when it may have been moved away, or closed. */
final class UseAfterMove implements BodyRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0382;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    return MovedUse.of(facts).stream()
        .filter(use -> !closesUsedStream(use))
        .map(use -> finding(use, facts, uses))
        .toList();
  }

  /** A stream is to be closed also when it was used up: {@code finally { lines.close(); }}. */
  private static boolean closesUsedStream(MovedUse use) {
    return use.location().sourceInfo().equals(SourceInfo.CLOSE_OF_STREAM)
        && use.moves().stream()
            .allMatch(move -> move.location().sourceInfo().why() == SourceInfo.Why.RECEIVER);
  }

  private BorrowFinding finding(MovedUse use, BodyAnalyses facts, ParameterUse uses) {
    var access = use.access();
    var first = use.moves().getFirst();
    var gone = gone(first.location().sourceInfo());
    var partly = access.place().covers(first.place()) && !first.place().covers(access.place());
    var name = facts.body().describe(partly ? access.place() : first.place());
    var finding =
        finding(
            verb(access) + " of " + (partly ? "partially " : "") + gone + " value: " + name,
            use.location().span(),
            label(use.location(), access, use.moves(), partly));
    var story = new MoveExplanation(facts, use.moves(), use.location());
    return new MoveAdvice(story, uses).add(story.tell(finding, partly));
  }

  private static String verb(PlaceAccess access) {
    return switch (access.act()) {
      case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrow";
      case ASSIGN -> "assign to part";
      case COPY, MOVE, ACTIVATE, STORAGE_DEAD -> "use";
    };
  }

  private static String closed(Location location) {
    return location.sourceInfo().why() == SourceInfo.Why.CLOSE_OF_TRY
        ? "value closed at the end of this `try`,"
        : "value closed here";
  }

  private static String gone(SourceInfo sourceInfo) {
    return sourceInfo.closes() ? "closed" : "moved";
  }

  private static String label(
      Location location, PlaceAccess access, List<MoveAnalysis.Move> moves, boolean partly) {
    var gone = gone(moves.getFirst().location().sourceInfo());
    if (moves.stream().anyMatch(move -> move.location().id() == location.id())) {
      return "value " + gone + " here, in previous iteration of loop";
    }
    if (location.sourceInfo().why() == SourceInfo.Why.COMPLETE) {
      return "the object is made here, and lacks the part that was given away";
    }
    var after = gone.equals("closed") ? "close" : partly ? "partial move" : "move";
    if (location.sourceInfo().closes()) {
      return gone.equals("closed")
          ? "value closed again here"
          : closed(location) + " after " + after;
    }
    var used =
        switch (access.act()) {
          case SHARE, RESERVE, BORROW, BORROW_UNIQUELY -> "borrowed";
          case ASSIGN -> "partially assigned";
          case COPY, MOVE, ACTIVATE, STORAGE_DEAD -> "used";
        };
    return "value " + used + " here after " + after;
  }
}
