package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.model.ErrorCode;

/** E0500: a lambda needs for itself what it changes, and it is borrowed already. */
final class UniqueLambdaAfterBorrow implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0500;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.BORROW_UNIQUELY;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var place = conflict.accessed();
    var finding =
        finding(
                "closure requires unique access to " + place + " but it is already borrowed",
                conflict.span(),
                "closure construction occurs here")
            .label(conflict.loanSpan(), "borrow occurs here");
    return ConflictExplanation.add(conflict, finding, "first borrow");
  }
}
