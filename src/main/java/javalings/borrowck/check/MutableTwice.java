package javalings.borrowck.check;

import javalings.borrowck.explain.BorrowFinding;
import javalings.model.ErrorCode;

/** E0499: two mutable borrows at a time. */
final class MutableTwice implements ConflictRule {

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act().borrowsMutably() && conflict.loan().borrowKind().mutable();
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var place = conflict.accessed();
    var message = "cannot borrow " + place + " as mutable more than once at a time";
    if (conflict.withItself()) {
      return BorrowFinding.of(
          ErrorCode.E0499,
          message,
          conflict.span(),
          place + " was mutably borrowed here in the previous iteration of the loop");
    }
    var finding =
        BorrowFinding.of(
                ErrorCode.E0499, message, conflict.span(), "second mutable borrow occurs here")
            .label(conflict.loanSpan(), "first mutable borrow occurs here");
    return conflict.explain(finding, "first borrow");
  }
}
