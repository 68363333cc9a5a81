package javalings.borrowck.check;

import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.MirSpan;
import javalings.model.ErrorCode;

/**
 * The prohibition behind one code, and its message. A rule implements the interfaces below this one
 * for what it has to look at, and stands in {@link RuleList}.
 */
interface Rule {
  ErrorCode code();

  default BorrowFinding finding(String message, MirSpan span, String label) {
    return BorrowFinding.of(code(), message, span, label);
  }
}
