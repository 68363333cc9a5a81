package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.model.ErrorCode;

/** E0503: a value is read while somebody may be changing it. */
final class UseWhileMutablyBorrowed implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0503;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.COPY;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var finding =
        finding(
                "cannot use " + conflict.accessed() + " because it was mutably borrowed",
                conflict.span(),
                "use of borrowed " + conflict.lent())
            .label(conflict.loanSpan(), conflict.lent() + " is borrowed here");
    return ConflictExplanation.add(conflict, finding, "borrow");
  }
}
