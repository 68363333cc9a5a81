package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.model.ErrorCode;

/** E0502: a mutable borrow beside a shared one. */
final class SharedAndMutable implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0502;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    var act = conflict.access().act();
    return act == PlaceAccess.Act.SHARE || act.borrowsMutably();
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var now = word(conflict.access().act().borrowsMutably());
    var before = word(conflict.loan().borrowKind().mutable());
    var message =
        "cannot borrow %s as %s because it is also borrowed as %s"
            .formatted(conflict.accessed(), now, before);
    var finding =
        finding(message, conflict.span(), now + " borrow occurs here")
            .label(conflict.loanSpan(), before + " borrow occurs here");
    return ConflictExplanation.add(conflict, finding, before + " borrow");
  }

  private static String word(boolean mutable) {
    return mutable ? "mutable" : "immutable";
  }
}
