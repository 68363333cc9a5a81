package javalings.ownership.rules;

/** E0502: a mutable borrow beside a shared one. */
final class SharedAndMutable implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    var act = conflict.access().act();
    return act == Access.Act.SHARE || act.borrowsMutably();
  }

  @Override
  public Finding finding(Conflict conflict) {
    var now = word(conflict.access().act().borrowsMutably());
    var before = word(conflict.loan().mode().mutable());
    var message =
        "cannot borrow %s as %s because it is also borrowed as %s"
            .formatted(conflict.accessed(), now, before);
    var finding =
        Finding.of("E0502", message, conflict.span(), now + " borrow occurs here")
            .label(conflict.loanSpan(), before + " borrow occurs here");
    return conflict.explain(finding, before + " borrow");
  }

  private static String word(boolean mutable) {
    return mutable ? "mutable" : "immutable";
  }
}
