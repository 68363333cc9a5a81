package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.ConflictExplanation;
import javalings.borrowck.explain.SignatureFixes;
import javalings.model.ErrorCode;

/** E0716: a value without a name ends with its statement while it is borrowed. */
final class TemporaryDropped implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0716;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.STORAGE_DEAD
        && conflict.facts().body().local(conflict.loan().place()).temporary();
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var made = conflict.facts().body().local(conflict.loan().place()).declared();
    var finding =
        finding(
                "temporary value dropped while borrowed",
                made,
                "creates a temporary value, which is still borrowed after its statement")
            .label(conflict.span().last(), "nothing owns the temporary value after this statement");
    return ConflictExplanation.add(conflict, finding, "borrow")
        .help("give the value a name of its own, so that it lives as long as its borrow")
        .fix(SignatureFixes.name(made, conflict.span()));
  }
}
