package javalings.borrowck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.MoveAnalysis;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.MoveAdvice;
import javalings.borrowck.explain.MoveExplanation;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.SourceInfo;
import javalings.model.ErrorCode;

/** E0382: a value is used when it may have been moved away, or closed. */
final class UseAfterMove {
  private final BodyFacts facts;
  private final ParameterUse parameterUse;
  private final Map<Set<Integer>, Report> reported = new LinkedHashMap<>();

  private record Report(MirPlace place, BorrowFinding finding) {}

  UseAfterMove(BodyFacts facts, ParameterUse parameterUse) {
    this.facts = facts;
    this.parameterUse = parameterUse;
  }

  /** What was found, at most one thing for the same moves. */
  List<BorrowFinding> findings() {
    return reported.values().stream().map(Report::finding).toList();
  }

  void check(Location location, PlaceAccess access) {
    if (facts.moves().none()) {
      return;
    }
    var moves =
        facts.moves().at(location).stream().filter(move -> forbids(move.place(), access)).toList();
    if (!moves.isEmpty()) {
      report(location, access, moves);
    }
  }

  /** What has been made lacks none of its parts. */
  void complete(Location location) {
    var lost =
        facts.moves().at(location).stream()
            .filter(move -> !move.place().whole())
            .filter(move -> facts.body().local(move.place()).role() == MirLocal.Role.SELF)
            .toList();
    if (!lost.isEmpty()) {
      report(location, PlaceAccess.of(MirPlace.of(lost.getFirst().place().local())), lost);
    }
  }

  /** Who writes a field uses what the field belongs to. */
  private static MirPlace used(PlaceAccess access) {
    var path = access.place().path();
    return access.act() == PlaceAccess.Act.ASSIGN && !path.isEmpty()
        ? new MirPlace(access.place().local(), path.subList(0, path.size() - 1))
        : access.place();
  }

  private static boolean forbids(MirPlace moved, PlaceAccess access) {
    return switch (access.act()) {
      case COPY, SHARE, RESERVE, BORROW, BORROW_UNIQUELY, MOVE -> moved.overlaps(access.place());
      case ASSIGN -> moved.covers(access.place()) && !access.place().covers(moved);
      case ACTIVATE, STORAGE_DEAD -> false;
    };
  }

  /**
   * As rustc: of several uses after the same moves only the first is an error, but one of a part
   * says more than one of the whole and takes its place.
   */
  private void report(Location location, PlaceAccess access, List<MoveAnalysis.Move> moves) {
    var key = moves.stream().map(MoveAnalysis.Move::id).collect(Collectors.toSet());
    var before = reported.get(key);
    var place = used(access);
    if (before == null || !place.covers(before.place())) {
      reported.put(key, new Report(place, finding(location, access, moves)));
    }
  }

  private BorrowFinding finding(
      Location location, PlaceAccess access, List<MoveAnalysis.Move> moves) {
    var first = moves.getFirst();
    var gone = gone(first.location().sourceInfo());
    var partly = access.place().covers(first.place()) && !first.place().covers(access.place());
    var name = facts.body().describe(partly ? access.place() : first.place());
    var finding =
        BorrowFinding.of(
            ErrorCode.E0382,
            verb(access) + " of " + (partly ? "partially " : "") + gone + " value: " + name,
            location.span(),
            label(location, access, moves, partly));
    var story = new MoveExplanation(facts, moves, location);
    return new MoveAdvice(story, parameterUse).add(story.tell(finding, partly));
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
