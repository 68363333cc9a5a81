package javalings.borrowck.check;

import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.model.ErrorCode;

/** E0503: a value is read while somebody may be changing it. */
final class UseWhileMutablyBorrowed implements ConflictRule {

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.COPY;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var finding =
        BorrowFinding.of(
                ErrorCode.E0503,
                "cannot use " + conflict.accessed() + " because it was mutably borrowed",
                conflict.span(),
                "use of borrowed " + conflict.lent())
            .label(conflict.loanSpan(), conflict.lent() + " is borrowed here");
    return conflict.explain(finding, "borrow");
  }
}
