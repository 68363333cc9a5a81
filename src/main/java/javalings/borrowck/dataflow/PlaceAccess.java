package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/**
 * One way in which a node touches a place.
 *
 * @param activates the two-phase loan that this access puts into force
 */
public record PlaceAccess(MirPlace place, Act act, Optional<Loan> activates) {

  /** The actions on a place. */
  public enum Act {
    COPY,
    SHARE,
    RESERVE,
    BORROW,
    BORROW_UNIQUELY,
    ACTIVATE,
    MOVE,
    ASSIGN,
    STORAGE_DEAD;

    /** Whether only the place itself is meant, and not what it borrows. */
    boolean shallow() {
      return this == ASSIGN || this == STORAGE_DEAD;
    }

    public boolean borrowsMutably() {
      return this == RESERVE || this == BORROW || this == BORROW_UNIQUELY || this == ACTIVATE;
    }

    public boolean reads() {
      return this == COPY || this == SHARE;
    }
  }

  private PlaceAccess(MirPlace place, Act act) {
    this(place, act, Optional.empty());
  }

  /** A look at all of a variable. */
  public static PlaceAccess of(MirPlace place) {
    return new PlaceAccess(place, Act.COPY);
  }

  /** All that a node does, in its order. */
  public static List<PlaceAccess> of(Location location, BodyAnalyses facts) {
    var found = new ArrayList<PlaceAccess>();
    switch (location.statement()) {
      case MirStatement.Assign(var target, var rvalue) -> {
        of(rvalue, location, facts, found);
        found.add(new PlaceAccess(target, Act.ASSIGN));
      }
      // Whether there is a value at all is asked elsewhere, and takes nothing.
      case MirStatement.Use _ when location.sourceInfo().why() == SourceInfo.Why.DEREFERENCE -> {}
      case MirStatement.Use(var operand) -> found.add(of(operand, location));
      case MirStatement.StorageDead(var local) -> found.add(death(local));
      case MirStatement.Return _,
          MirStatement.AssumeNonNull _,
          MirStatement.Count _,
          MirStatement.Nop _ -> {}
    }
    return found;
  }

  public static PlaceAccess death(int local) {
    return new PlaceAccess(MirPlace.of(local), Act.STORAGE_DEAD);
  }

  /** The places that a step gives away. */
  public static Stream<MirPlace> moved(MirStatement statement) {
    return statement.operands().stream().filter(Operand::moves).map(Operand::place);
  }

  private static void of(
      Rvalue rvalue, Location location, BodyAnalyses facts, List<PlaceAccess> found) {
    switch (rvalue) {
      case Rvalue.Use(var operand) -> found.add(of(operand, location));
      case Rvalue.Borrow(var borrowKind, var place) ->
          found.add(new PlaceAccess(place, act(borrowKind)));
      case Rvalue.Call call -> {
        call.arguments().forEach(argument -> activation(argument, facts).ifPresent(found::add));
        call.arguments().forEach(argument -> found.add(of(argument, location)));
      }
      case Rvalue.Literal _ -> {}
    }
  }

  private static Optional<PlaceAccess> activation(Operand argument, BodyAnalyses facts) {
    return facts
        .loans()
        .twoPhase(argument.place().local())
        .map(loan -> new PlaceAccess(loan.place(), Act.ACTIVATE, Optional.of(loan)));
  }

  private static PlaceAccess of(Operand operand, Location location) {
    return new PlaceAccess(operand.place(), operand.moves() ? Act.MOVE : look(location));
  }

  /** A printing call takes a reference even to a number. */
  private static Act look(Location location) {
    return location.sourceInfo().why() == SourceInfo.Why.PRINT ? Act.SHARE : Act.COPY;
  }

  private static Act act(BorrowKind borrowKind) {
    return switch (borrowKind) {
      case SHARED -> Act.SHARE;
      case MUT -> Act.BORROW;
      case TWO_PHASE -> Act.RESERVE;
      case UNIQUE -> Act.BORROW_UNIQUELY;
    };
  }

  /** Whether it touches what was lent (rustc's {@code places_conflict}). */
  public boolean touches(Loan loan) {
    if (!place.overlaps(loan.place())) {
      return false;
    }
    return !(act.shallow()
        && place.covers(loan.place())
        && place.reachesThroughBorrow(loan.place()));
  }
}
