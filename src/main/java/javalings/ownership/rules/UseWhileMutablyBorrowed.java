package javalings.ownership.rules;

/** E0503: a value is read while somebody may be changing it. */
final class UseWhileMutablyBorrowed implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.COPY;
  }

  @Override
  public Finding finding(Conflict conflict) {
    var finding =
        Finding.of(
                "E0503",
                "cannot use " + conflict.accessed() + " because it was mutably borrowed",
                conflict.span(),
                "use of borrowed " + conflict.lent())
            .label(conflict.loanSpan(), conflict.lent() + " is borrowed here");
    return conflict.explain(finding, "borrow");
  }
}
