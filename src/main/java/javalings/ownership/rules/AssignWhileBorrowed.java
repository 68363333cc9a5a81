package javalings.ownership.rules;

/** E0506: a place gets another value under the eyes of a borrow. */
final class AssignWhileBorrowed implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.ASSIGN;
  }

  @Override
  public Finding finding(Conflict conflict) {
    var place = conflict.accessed();
    var finding =
        Finding.of(
                "E0506",
                "cannot assign to " + place + " because it is borrowed",
                conflict.span(),
                place + " is assigned to here but it was already borrowed")
            .label(conflict.loanSpan(), conflict.lent() + " is borrowed here");
    return conflict.explain(finding, "borrow");
  }
}
