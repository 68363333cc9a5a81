package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.model.ErrorCode;

/** E0499: two mutable borrows at a time. */
final class MutableTwice implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0499;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act().borrowsMutably() && conflict.loan().borrowKind().mutable();
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var place = conflict.accessed();
    var message = "cannot borrow " + place + " as mutable more than once at a time";
    if (conflict.withItself()) {
      return finding(
          message,
          conflict.span(),
          place + " was mutably borrowed here in the previous iteration of the loop");
    }
    var finding =
        finding(message, conflict.span(), "second mutable borrow occurs here")
            .label(conflict.loanSpan(), "first mutable borrow occurs here");
    return ConflictExplanation.add(conflict, finding, "first borrow");
  }
}
