package javalings.borrowck.check;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.LifetimeFlow;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirStatement;
import javalings.model.ErrorCode;

/**
 * E0621: a parameter's borrow gets into the result or another parameter, although the signature
 * does not say so. Callers believe the signature.
 */
final class LifetimeMismatch implements BodyRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0621;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    return facts.lifetimes().stream().flatMap(flow -> finding(facts, flow).stream()).toList();
  }

  private Optional<BorrowFinding> finding(BodyAnalyses facts, LifetimeFlow flow) {
    return switch (flow) {
      case LifetimeFlow.Kept _ -> Optional.empty();
      case LifetimeFlow.IntoResult(var from) ->
          facts.body().returnsFrom().isEmpty() ? Optional.empty() : Optional.of(into(facts, from));
      case LifetimeFlow.IntoParameter(var from, var to) -> Optional.of(into(facts, from, to));
    };
  }

  /** The signature says that the result borrows, but not from this. */
  private BorrowFinding into(BodyAnalyses facts, MirLocal local) {
    var names = names(facts);
    return finding(
            "explicit lifetime required in the type of `" + local + "`",
            facts.returning(local).span(),
            "the result borrows from `" + local + "`, and the signature does not say so")
        .help("name it in the signature: `@From(" + SignatureFixes.list(names) + ")`")
        .fix(SignatureFixes.from(names, facts.body().locals().getFirst(), local));
  }

  /** The names in the signature, and all that it has to name too. */
  private static List<String> names(BodyAnalyses facts) {
    return facts.body().locals().stream()
        .filter(LifetimeFlow::given)
        .filter(local ->
            facts.body().returnsFrom().contains(local.id())
                || (local.kind().borrows() && facts.regions().reach(local.id()).returned()))
        .map(MirLocal::toString)
        .toList();
  }

  private BorrowFinding into(BodyAnalyses facts, MirLocal from, MirLocal to) {
    return finding(
            "explicit lifetime required in the type of `" + from + "`",
            assigned(facts, from, to).span(),
            "`" + to + "` gets a borrow of `" + from + "` here, and callers cannot know")
        .help("return the borrow instead, with `@From(\"" + from + "\")`");
  }

  /** Where the one sets out for the other. */
  private static Location assigned(BodyAnalyses facts, MirLocal from, MirLocal to) {
    var holders = facts.regions().reach(from.id()).locals();
    return facts.body().locations().stream()
        .filter(location ->
            location.statement() instanceof MirStatement.Assign(var target, _)
                && target.local() != from.id()
                && holders.get(target.local())
                && facts.regions().reach(target.local()).parameters().get(to.id()))
        .findFirst()
        .orElse(facts.body().locations().getFirst());
  }
}
