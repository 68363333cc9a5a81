package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.borrowck.mir.BorrowKind;
import javalings.model.ErrorCode;

/** E0524: two lambdas at a time change the same thing through one mutable borrow. */
final class TwoUniqueLambdas implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0524;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.BORROW_UNIQUELY
        && conflict.loan().borrowKind() == BorrowKind.UNIQUE;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var message =
        "two closures require unique access to " + conflict.accessed() + " at the same time";
    if (conflict.withItself()) {
      return finding(
          message,
          conflict.span(),
          "closures are constructed here in different iterations of loop");
    }
    var finding =
        finding(message, conflict.span(), "second closure is constructed here")
            .label(conflict.loanSpan(), "first closure is constructed here");
    return ConflictExplanation.add(conflict, finding, "first borrow");
  }
}
