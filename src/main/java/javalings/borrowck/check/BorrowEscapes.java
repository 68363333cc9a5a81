package javalings.borrowck.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.LifetimeFlow;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.model.ErrorCode;

/** E0521: a borrow is kept for longer than the body that it was lent to may have it. */
final class BorrowEscapes implements BodyRule, ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0521;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    return facts.lifetimes().stream()
        .filter(LifetimeFlow.Kept.class::isInstance)
        .filter(flow -> !sharedAtWill(facts, flow.from()))
        .map(flow -> finding(facts, flow.from()))
        .toList();
  }

  /** Without marks, an iterator or a stream of a parameter is whoever's it is given to. */
  private static boolean sharedAtWill(BodyAnalyses facts, MirLocal local) {
    return facts.body().ordinary() && local.kind() == OwnershipKind.VIEW;
  }

  private BorrowFinding finding(BodyAnalyses facts, MirLocal local) {
    var finding =
        finding(
            "borrowed data escapes outside of method",
            kept(facts, facts.regions().reach(local.id()).locals()).span(),
            "`" + local + "` escapes the method body here");
    return finding.declared(local, "`" + local + "` is only valid in the method body");
  }

  private static Location kept(BodyAnalyses facts, BitSet holders) {
    return facts.body().locations().stream()
        .filter(location ->
            location.statement() instanceof MirStatement.Assign(_, Rvalue.Call call)
                && call.edges().stream()
                    .anyMatch(edge ->
                        edge.to() == OutlivesEdge.FOREVER
                            && holders.get(call.arguments().get(edge.from()).place().local())))
        .findFirst()
        .orElse(facts.body().locations().getFirst());
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    return observation instanceof Observation.KeptByLambda(var span)
        ? Optional.of(
            finding(
                    "borrowed data escapes outside of closure",
                    span,
                    "what this closure is lent is kept outside of it")
                .help("keep a copy, or something that borrows nothing"))
        : Optional.empty();
  }
}
