package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.MirLocal;
import javalings.model.ErrorCode;

/**
 * An object that keeps a borrow of itself: when it moves, the borrow would look at its old self.
 */
final class SelfReference {
  private SelfReference() {}

  static List<BorrowFinding> check(BodyFacts facts) {
    return facts.loans().all().stream()
        .filter(loan -> keepsItself(facts, loan))
        .map(SelfReference::finding)
        .toList();
  }

  private static boolean keepsItself(BodyFacts facts, Loan loan) {
    var owner = facts.body().local(loan.place());
    return owner.role() == MirLocal.Role.SELF && facts.loans().reach(loan).locals().get(owner.id());
  }

  private static BorrowFinding finding(Loan loan) {
    return BorrowFinding.of(
            ErrorCode.ESCAPE,
            "cannot keep a borrow of `this` in itself",
            loan.location().span(),
            "this looks at the object, and is kept in it")
        .help(
            "keep what was read, not what reads it: a number, a copy; or make it when it is asked");
  }
}
