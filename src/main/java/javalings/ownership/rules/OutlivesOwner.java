package javalings.ownership.rules;

/** E0597: a borrow is used when its owner's scope has ended. */
final class OutlivesOwner implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.DIE;
  }

  @Override
  public Finding finding(Conflict conflict) {
    var lent = conflict.lent();
    var finding =
        Finding.of(
                "E0597",
                lent + " does not live long enough",
                conflict.borrowSpan(),
                "borrowed value does not live long enough")
            .label(
                conflict.facts().body().local(conflict.loan().place()).declared(),
                "binding " + lent + " declared here")
            .label(conflict.span().last(), lent + " dropped here while still borrowed");
    var owner = conflict.facts().body().local(conflict.loan().place());
    return conflict.explain(finding, "borrow").mend(Remedies.ownLonger(owner));
  }
}
