package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.explain.BorrowFinding;

/** A rule about what is lent. */
sealed interface ConflictRule
    permits TwoUniqueLambdas,
        LambdaNeedsUnique,
        MutableTwice,
        SharedAndMutable,
        UseWhileMutablyBorrowed,
        MoveWhileBorrowed,
        AssignWhileBorrowed,
        LambdaOutlives,
        ReturnsLocal,
        TemporaryDropped,
        OutlivesOwner {

  /** The first one that applies speaks. */
  List<ConflictRule> ALL =
      List.of(
          new TwoUniqueLambdas(),
          new LambdaNeedsUnique(),
          new MutableTwice(),
          new SharedAndMutable(),
          new UseWhileMutablyBorrowed(),
          new MoveWhileBorrowed(),
          new AssignWhileBorrowed(),
          new LambdaOutlives(),
          new ReturnsLocal(),
          new TemporaryDropped(),
          new OutlivesOwner());

  boolean applies(LoanConflict conflict);

  BorrowFinding finding(LoanConflict conflict);

  static BorrowFinding report(LoanConflict conflict) {
    return ALL.stream()
        .filter(rule -> rule.applies(conflict))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule for " + conflict.access()))
        .finding(conflict);
  }
}
