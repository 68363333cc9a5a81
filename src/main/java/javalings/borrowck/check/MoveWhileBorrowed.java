package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.borrowck.mir.SourceInfo;
import javalings.model.ErrorCode;

/** E0505: an owner goes away while what it lent is still in use. */
final class MoveWhileBorrowed implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0505;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.MOVE;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var place = conflict.accessed();
    var finding =
        finding(
                "cannot move out of " + place + " because it is borrowed",
                conflict.span(),
                what(conflict.location().sourceInfo()) + " of " + place + " occurs here")
            .label(conflict.loanSpan(), "borrow of " + conflict.lent() + " occurs here");
    return ConflictExplanation.add(conflict, finding, "borrow")
        .help("use what was borrowed for the last time before the value moves");
  }

  private static String what(SourceInfo sourceInfo) {
    return sourceInfo.closes() ? "close" : "move out";
  }
}
