package javalings.borrowck.check;

import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.BorrowKind;
import javalings.model.ErrorCode;

/**
 * E0500 and E0501: a lambda that changes something through a mutable borrow needs it for itself,
 * beside another borrow that came before (E0500) or after it (E0501).
 */
final class LambdaNeedsUnique implements ConflictRule {

  @Override
  public boolean applies(LoanConflict conflict) {
    var act = conflict.access().act();
    return act == PlaceAccess.Act.BORROW_UNIQUELY
        || (conflict.loan().borrowKind() == BorrowKind.UNIQUE
            && (act == PlaceAccess.Act.SHARE || act.borrowsMutably()));
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.BORROW_UNIQUELY
        ? lambdaAfter(conflict)
        : lambdaBefore(conflict);
  }

  private static BorrowFinding lambdaAfter(LoanConflict conflict) {
    var place = conflict.accessed();
    var finding =
        BorrowFinding.of(
                ErrorCode.E0500,
                "closure requires unique access to " + place + " but it is already borrowed",
                conflict.span(),
                "closure construction occurs here")
            .label(conflict.loanSpan(), "borrow occurs here");
    return conflict.explain(finding, "first borrow");
  }

  private static BorrowFinding lambdaBefore(LoanConflict conflict) {
    var mutable = conflict.access().act().borrowsMutably() ? "mutable" : "immutable";
    var finding =
        BorrowFinding.of(
                ErrorCode.E0501,
                "cannot borrow %s as %s because previous closure requires unique access"
                    .formatted(conflict.accessed(), mutable),
                conflict.span(),
                "second borrow occurs here")
            .label(conflict.loanSpan(), "closure construction occurs here");
    return conflict.explain(finding, "first borrow");
  }
}
