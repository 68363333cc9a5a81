package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.model.ErrorCode;

/** E0506: a place gets another value under the eyes of a borrow. */
final class AssignWhileBorrowed implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0506;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.ASSIGN;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var place = conflict.accessed();
    var finding =
        finding(
                "cannot assign to " + place + " because it is borrowed",
                conflict.span(),
                place + " is assigned to here but it was already borrowed")
            .label(conflict.loanSpan(), conflict.lent() + " is borrowed here");
    return ConflictExplanation.add(conflict, finding, "borrow");
  }
}
