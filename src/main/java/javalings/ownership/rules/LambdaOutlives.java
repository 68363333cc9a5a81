package javalings.ownership.rules;

/** E0373: a lambda leaves the method but looks at one of its variables. */
final class LambdaOutlives implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.DIE
        && conflict.loanIsCapture()
        && (conflict.facts().loans().reach(conflict.loan()).returned()
            || conflict.facts().loans().reach(conflict.loan()).lastsForever());
  }

  @Override
  public Finding finding(Conflict conflict) {
    var lent = conflict.lent();
    return Finding.of(
            "E0373",
            "closure may outlive the current function, but it borrows "
                + lent
                + ", which is owned by the current function",
            conflict.loanSpan(),
            "may outlive borrowed value " + lent)
        .help("give the value to the lambda: let the lambda consume it, or make it inside");
  }
}
