package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Loan;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * One way in which a node touches a place.
 *
 * @param activates the two-phase loan that this access puts into force
 */
record Access(Place place, Act act, Optional<Loan> activates) {

  /** What is done to the place. */
  enum Act {
    COPY,
    SHARE,
    RESERVE,
    BORROW,
    BORROW_UNIQUELY,
    ACTIVATE,
    MOVE,
    ASSIGN,
    DIE;

    /** Whether only the place itself is meant, and not what it borrows. */
    boolean shallow() {
      return this == ASSIGN || this == DIE;
    }

    boolean borrowsMutably() {
      return this == RESERVE || this == BORROW || this == BORROW_UNIQUELY || this == ACTIVATE;
    }

    boolean reads() {
      return this == COPY || this == SHARE;
    }
  }

  private Access(Place place, Act act) {
    this(place, act, Optional.empty());
  }

  /** A look at all of a variable. */
  static Access of(Place place) {
    return new Access(place, Act.COPY);
  }

  /** All that a node does, in its order. */
  static List<Access> of(Node node, Facts facts) {
    var found = new ArrayList<Access>();
    switch (node.step()) {
      case Step.Assign(var target, var value) -> {
        of(value, node, facts, found);
        found.add(new Access(target, Act.ASSIGN));
      }
      // Whether there is a value at all is asked elsewhere, and takes nothing.
      case Step.Use _ when node.cause().why() == Cause.Why.DEREFERENCE -> {}
      case Step.Use(var operand) -> found.add(of(operand, node));
      case Step.Dead(var local) -> found.add(death(local));
      case Step.Return _, Step.Known _, Step.Count _, Step.Pass _ -> {}
    }
    return found;
  }

  static Access death(int local) {
    return new Access(Place.of(local), Act.DIE);
  }

  /** The places that a step gives away. */
  static Stream<Place> moved(Step step) {
    return step.operands().stream().filter(Operand::moves).map(Operand::place);
  }

  private static void of(Value value, Node node, Facts facts, List<Access> found) {
    switch (value) {
      case Value.Same(var operand) -> found.add(of(operand, node));
      case Value.Borrow(var mode, var place) -> found.add(new Access(place, act(mode)));
      case Value.Call call -> {
        call.arguments().forEach(argument -> activation(argument, facts).ifPresent(found::add));
        call.arguments().forEach(argument -> found.add(of(argument, node)));
      }
      case Value.Literal _ -> {}
    }
  }

  private static Optional<Access> activation(Operand argument, Facts facts) {
    return facts
        .loans()
        .twoPhase(argument.place().local())
        .map(loan -> new Access(loan.place(), Act.ACTIVATE, Optional.of(loan)));
  }

  private static Access of(Operand operand, Node node) {
    return new Access(operand.place(), operand.moves() ? Act.MOVE : look(node));
  }

  /** What prints takes a reference even to a number. */
  private static Act look(Node node) {
    return node.cause().why() == Cause.Why.PRINT ? Act.SHARE : Act.COPY;
  }

  private static Act act(Mode mode) {
    return switch (mode) {
      case SHARED -> Act.SHARE;
      case MUT -> Act.BORROW;
      case TWO_PHASE -> Act.RESERVE;
      case UNIQUE -> Act.BORROW_UNIQUELY;
    };
  }

  /** Whether it touches what was lent (rustc's {@code places_conflict}). */
  boolean touches(Loan loan) {
    if (!place.overlaps(loan.place())) {
      return false;
    }
    return !(act.shallow()
        && place.covers(loan.place())
        && place.reachesThroughBorrow(loan.place()));
  }
}
