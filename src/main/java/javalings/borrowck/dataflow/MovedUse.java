package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.SourceInfo;

/** A use of a value that may have been moved away. */
public record MovedUse(Location location, PlaceAccess access, List<MoveAnalysis.Move> moves) {

  /** Those of a body, at most one for the same moves. */
  public static List<MovedUse> of(BodyAnalyses facts) {
    var found = new LinkedHashMap<Set<Integer>, MovedUse>();
    if (!facts.moves().none()) {
      facts.graph().inOrder().forEach(location -> at(location, facts, found));
    }
    return new ArrayList<>(found.values());
  }

  private static void at(Location location, BodyAnalyses facts, Map<Set<Integer>, MovedUse> found) {
    if (location.sourceInfo().why() == SourceInfo.Why.COMPLETE) {
      complete(location, facts, found);
    }
    for (var access : PlaceAccess.of(location, facts)) {
      var moves =
          facts.moves().at(location).stream()
              .filter(move -> forbids(move.place(), access) && !names(location, move, facts))
              .toList();
      add(new MovedUse(location, access, telling(moves, access.place())), found);
    }
  }

  /** As rustc, which says nothing of parts when the whole is gone. */
  private static List<MoveAnalysis.Move> telling(List<MoveAnalysis.Move> moves, MirPlace used) {
    var whole = moves.stream().filter(move -> move.place().covers(used)).toList();
    return whole.isEmpty() ? moves : whole;
  }

  /** In a file without marks, what was closed may still be named: in a log, say. */
  private static boolean names(Location location, MoveAnalysis.Move move, BodyAnalyses facts) {
    return facts.body().ordinary()
        && location.sourceInfo().why() == SourceInfo.Why.PRINT
        && move.location().sourceInfo().closes();
  }

  /** An object that has been made lacks none of its parts. */
  private static void complete(
      Location location, BodyAnalyses facts, Map<Set<Integer>, MovedUse> found) {
    var lost =
        facts.moves().at(location).stream()
            .filter(move -> !move.place().whole())
            .filter(move -> facts.body().local(move.place()).role() == MirLocal.Role.SELF)
            .toList();
    if (!lost.isEmpty()) {
      var whole = MirPlace.of(lost.getFirst().place().local());
      add(new MovedUse(location, PlaceAccess.of(whole), lost), found);
    }
  }

  /**
   * As rustc: of several uses after the same moves only the first is an error, but one of a part
   * says more than one of the whole and takes its place.
   */
  private static void add(MovedUse use, Map<Set<Integer>, MovedUse> found) {
    var moves = use.moves().stream().map(MoveAnalysis.Move::id).collect(Collectors.toSet());
    var before = found.get(moves);
    if (!moves.isEmpty() && (before == null || !used(use.access()).covers(used(before.access())))) {
      found.put(moves, use);
    }
  }

  /** To write a field is to use what the field belongs to. */
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
}
