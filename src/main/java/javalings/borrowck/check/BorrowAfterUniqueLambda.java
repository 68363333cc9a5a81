package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.borrowck.mir.BorrowKind;
import javalings.model.ErrorCode;

/** E0501: something is borrowed that a lambda, which changes it, has for itself. */
final class BorrowAfterUniqueLambda implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0501;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    var act = conflict.access().act();
    return conflict.loan().borrowKind() == BorrowKind.UNIQUE
        && (act == PlaceAccess.Act.SHARE || act.borrowsMutably());
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var mutable = conflict.access().act().borrowsMutably() ? "mutable" : "immutable";
    var finding =
        finding(
                "cannot borrow %s as %s because previous closure requires unique access"
                    .formatted(conflict.accessed(), mutable),
                conflict.span(),
                "second borrow occurs here")
            .label(conflict.loanSpan(), "closure construction occurs here");
    return ConflictExplanation.add(conflict, finding, "first borrow");
  }
}
