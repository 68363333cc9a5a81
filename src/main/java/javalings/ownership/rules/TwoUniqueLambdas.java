package javalings.ownership.rules;

import javalings.ownership.mir.Mode;

/** E0524: two lambdas at a time change the same thing through one mutable borrow. */
final class TwoUniqueLambdas implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.BORROW_UNIQUELY
        && conflict.loan().mode() == Mode.UNIQUE;
  }

  @Override
  public Finding finding(Conflict conflict) {
    var message =
        "two closures require unique access to " + conflict.accessed() + " at the same time";
    if (conflict.withItself()) {
      return Finding.of(
          "E0524",
          message,
          conflict.span(),
          "closures are constructed here in different iterations of loop");
    }
    var finding =
        Finding.of("E0524", message, conflict.span(), "second closure is constructed here")
            .label(conflict.loanSpan(), "first closure is constructed here");
    return conflict.explain(finding, "first borrow");
  }
}
