package javalings.ownership.rules;

import javalings.ownership.mir.Mode;

/**
 * E0500 and E0501: a lambda that changes something through a mutable borrow needs it for itself,
 * beside another borrow that came before (E0500) or after it (E0501).
 */
final class LambdaNeedsUnique implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    var act = conflict.access().act();
    return act == Access.Act.BORROW_UNIQUELY
        || (conflict.loan().mode() == Mode.UNIQUE
            && (act == Access.Act.SHARE || act.borrowsMutably()));
  }

  @Override
  public Finding finding(Conflict conflict) {
    return conflict.access().act() == Access.Act.BORROW_UNIQUELY
        ? lambdaAfter(conflict)
        : lambdaBefore(conflict);
  }

  private static Finding lambdaAfter(Conflict conflict) {
    var place = conflict.accessed();
    var finding =
        Finding.of(
                "E0500",
                "closure requires unique access to " + place + " but it is already borrowed",
                conflict.span(),
                "closure construction occurs here")
            .label(conflict.loanSpan(), "borrow occurs here");
    return conflict.explain(finding, "first borrow");
  }

  private static Finding lambdaBefore(Conflict conflict) {
    var mutable = conflict.access().act().borrowsMutably() ? "mutable" : "immutable";
    var finding =
        Finding.of(
                "E0501",
                "cannot borrow %s as %s because previous closure requires unique access"
                    .formatted(conflict.accessed(), mutable),
                conflict.span(),
                "second borrow occurs here")
            .label(conflict.loanSpan(), "closure construction occurs here");
    return conflict.explain(finding, "first borrow");
  }
}
