package javalings.ownership.rules;

import javalings.ownership.mir.Cause;

/** E0505: an owner goes away while what it lent is still in use. */
final class MoveWhileBorrowed implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.MOVE;
  }

  @Override
  public Finding finding(Conflict conflict) {
    var place = conflict.accessed();
    var finding =
        Finding.of(
                "E0505",
                "cannot move out of " + place + " because it is borrowed",
                conflict.span(),
                what(conflict.node().cause()) + " of " + place + " occurs here")
            .label(conflict.loanSpan(), "borrow of " + conflict.lent() + " occurs here");
    return conflict
        .explain(finding, "borrow")
        .help("use what was borrowed for the last time before the value moves");
  }

  private static String what(Cause cause) {
    return cause.closes() ? "close" : "move out";
  }
}
