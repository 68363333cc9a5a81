package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.explain.BorrowFinding;

/** Looks at accesses to what is lent. */
interface ConflictRule extends Rule {
  boolean applies(LoanConflict conflict);

  BorrowFinding finding(LoanConflict conflict);
}
