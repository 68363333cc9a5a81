package javalings.borrowck.infer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javalings.borrowck.dataflow.Regions;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import org.jspecify.annotations.Nullable;

/**
 * The captures that a lambda's body keeps: for ever, or in something else that it captured. Whether
 * it may is a question for the body around it, which knows where the captured comes from (rustc's
 * closure requirements).
 */
public final class ClosureRequirements {
  private final MirBody lambda;
  private final List<Location> keeping;
  private @Nullable Regions regions;

  /**
   * Something captured.
   *
   * @param local its name inside the lambda
   * @param lent whether the lambda only borrowed it
   */
  public record Captured(int local, boolean lent) {}

  public ClosureRequirements(MirBody lambda) {
    this.lambda = lambda;
    keeping =
        lambda.locations().stream()
            .filter(location -> keeps(location.statement(), _ -> true))
            .toList();
  }

  /** Where a borrow that was captured, or one of a captured owner, starts to be kept. */
  public Optional<MirSpan> borrow(int captured) {
    return at(regions -> holders(captured, regions));
  }

  /** Where something that a captured owner contains starts to be kept. */
  public Optional<MirSpan> contents(int captured) {
    return owned(captured) ? at(regions -> regions.reach(captured).locals()) : Optional.empty();
  }

  private Optional<MirSpan> at(Function<Regions, BitSet> holders) {
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    var all = holders.apply(regions());
    return keeping.stream()
        .filter(location -> keeps(location.statement(), all::get))
        .map(Location::span)
        .findFirst();
  }

  private BitSet holders(int captured, Regions regions) {
    var holders = new BitSet();
    borrows(captured, regions).forEach(reach -> holders.or(reach.locals()));
    return holders;
  }

  /** Where a borrow that was captured, or each one of a captured owner, may get to. */
  private List<Regions.Reach> borrows(int captured, Regions regions) {
    var found = new ArrayList<Regions.Reach>();
    if (!owned(captured)) {
      found.add(regions.reach(captured));
    }
    for (var location : lambda.locations()) {
      if (location.statement()
              instanceof MirStatement.Assign(var target, Rvalue.Borrow(_, var place))
          && place.local() == captured) {
        found.add(regions.reach(target.local()));
      }
    }
    return found;
  }

  /** The flows from one captured variable into another one when the lambda runs. */
  public List<OutlivesEdge> between(List<Captured> captured) {
    var edges = new ArrayList<OutlivesEdge>();
    if (captured.size() > 1
        && lambda.locations().stream().anyMatch(location -> moves(location.statement()))) {
      for (int from = 0; from < captured.size(); from++) {
        for (int to = 0; to < captured.size(); to++) {
          between(captured, from, to, edges);
        }
      }
    }
    return edges;
  }

  private void between(List<Captured> captured, int from, int to, List<OutlivesEdge> edges) {
    var source = captured.get(from);
    var target = captured.get(to);
    if (source.local() == target.local()) {
      return;
    }
    if (borrows(source.local(), regions()).stream().anyMatch(it -> into(it, target.local()))) {
      edges.add(new OutlivesEdge(from, false, to, target.lent()));
    }
    if (into(regions().reachInner(source.local()), target.local())
        || (owned(source.local()) && into(regions().reach(source.local()), target.local()))) {
      edges.add(new OutlivesEdge(from, source.lent(), to, target.lent()));
    }
  }

  /** Whether the lambda puts what it is lent by its callers into something that it captured. */
  public boolean takesLent(int captured) {
    return lambda.locations().stream().anyMatch(location -> moves(location.statement()))
        && lambda.locals().stream()
            .filter(local -> local.role() == MirLocal.Role.PARAMETER && local.kind().borrows())
            .anyMatch(local -> into(regions().reach(local.id()), captured));
  }

  /** A borrow inside an owner may be at any depth; a borrow's own lifetime cannot grow. */
  private boolean into(Regions.Reach reach, int captured) {
    return owned(captured) ? reach.locals().get(captured) : reach.getsInto(captured);
  }

  private static boolean moves(MirStatement statement) {
    return switch (statement) {
      case MirStatement.Assign(_, Rvalue.Call call) ->
          call.edges().stream().anyMatch(it -> it.to() >= 0);
      case MirStatement.Assign(var target, _) -> !target.whole();
      case MirStatement.Use _,
          MirStatement.StorageDead _,
          MirStatement.Return _,
          MirStatement.AssumeNonNull _,
          MirStatement.Count _,
          MirStatement.Nop _ ->
          false;
    };
  }

  private boolean owned(int captured) {
    return lambda.locals().get(captured).kind() == OwnershipKind.OWNED;
  }

  private Regions regions() {
    if (regions == null) {
      regions = new Regions(lambda);
    }
    return regions;
  }

  private static boolean keeps(MirStatement statement, IntPredicate holds) {
    return statement instanceof MirStatement.Assign(_, Rvalue.Call call)
        && call.edges().stream()
            .anyMatch(edge ->
                edge.to() == OutlivesEdge.FOREVER
                    && holds.test(call.arguments().get(edge.from()).place().local()));
  }
}
