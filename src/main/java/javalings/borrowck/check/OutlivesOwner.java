package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.borrowck.explain.LoanFixes;
import javalings.model.ErrorCode;

/** E0597: a borrow is used when its owner's scope has ended. */
final class OutlivesOwner implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0597;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.STORAGE_DEAD;
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var lent = conflict.lent();
    var finding =
        finding(
                lent + " does not live long enough",
                conflict.borrowSpan(),
                "borrowed value does not live long enough")
            .label(
                conflict.facts().body().local(conflict.loan().place()).declared(),
                "binding " + lent + " declared here")
            .label(conflict.span().last(), lent + " dropped here while still borrowed");
    var owner = conflict.facts().body().local(conflict.loan().place());
    return ConflictExplanation.add(conflict, finding, "borrow").fix(LoanFixes.ownLonger(owner));
  }
}
