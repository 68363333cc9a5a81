package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.LifetimeFlow;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.model.ErrorCode;

/**
 * E0700: the result borrows from a parameter, and nothing in the signature says that it borrows.
 */
final class HiddenLifetime implements BodyRule {
  private static final String COPIED =
      "put copies into what is returned: it belongs to the caller, and so does all that it holds";

  @Override
  public ErrorCode code() {
    return ErrorCode.E0700;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    return facts.body().returnsFrom().isEmpty()
        ? facts.lifetimes().stream()
            .filter(LifetimeFlow.IntoResult.class::isInstance)
            .map(flow -> finding(facts, flow.from()))
            .toList()
        : List.of();
  }

  private BorrowFinding finding(BodyAnalyses facts, MirLocal local) {
    var finding =
        finding(
            "hidden type captures lifetime that does not appear in the result's type",
            facts.returning(local).span(),
            "what is returned still looks at `" + local + "`, and the signature does not say so");
    return finding
        .declared(local, "`" + local + "` is only lent to the method")
        .help(
            owned(facts, local)
                ? COPIED
                : "say that the result borrows (`@Borrowed`), or return a copy");
  }

  /** Whether the method made what it returns: as a borrow, that would end with the method. */
  private static boolean owned(BodyAnalyses facts, MirLocal local) {
    return facts.returning(local).statement() instanceof MirStatement.Return(var result)
        && result.isPresent()
        && facts.body().locals().get(result.getAsInt()).kind() == OwnershipKind.OWNED;
  }
}
