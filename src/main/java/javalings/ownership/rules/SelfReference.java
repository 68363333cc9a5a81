package javalings.ownership.rules;

import java.util.List;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Loan;
import javalings.ownership.mir.Local;

/**
 * An object that keeps a borrow of itself: when it moves, the borrow would look at its old self.
 */
final class SelfReference {
  private SelfReference() {}

  static List<Finding> check(Facts facts) {
    return facts.loans().all().stream()
        .filter(loan -> keepsItself(facts, loan))
        .map(SelfReference::finding)
        .toList();
  }

  private static boolean keepsItself(Facts facts, Loan loan) {
    var owner = facts.body().local(loan.place());
    return owner.role() == Local.Role.SELF && facts.loans().reach(loan).locals().get(owner.id());
  }

  private static Finding finding(Loan loan) {
    return Finding.of(
            "escape",
            "cannot keep a borrow of `this` in itself",
            loan.node().span(),
            "this looks at the object, and is kept in it")
        .help(
            "keep what was read, not what reads it: a number, a copy; or make it when it is asked");
  }
}
