package javalings.ownership.lower;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javalings.ownership.flow.Regions;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * What a lambda's body keeps for ever of what it captured. Whether it may is a question for the
 * body around it, which knows where the captured comes from (rustc's closure requirements).
 */
final class Kept {
  private final Body lambda;
  private final List<Node> keeping;

  Kept(Body lambda) {
    this.lambda = lambda;
    keeping = lambda.nodes().stream().filter(node -> keeps(node.step(), _ -> true)).toList();
  }

  /** Where a borrow that was captured, or one of a captured owner, starts to be kept. */
  Optional<Span> borrow(int captured) {
    return at(regions -> holders(captured, regions));
  }

  /** Where something that a captured owner contains starts to be kept. */
  Optional<Span> contents(int captured) {
    return lambda.locals().get(captured).kind() == Kind.OWNED
        ? at(regions -> regions.reach(captured).locals())
        : Optional.empty();
  }

  private Optional<Span> at(Function<Regions, BitSet> holders) {
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    var all = holders.apply(new Regions(lambda));
    return keeping.stream()
        .filter(node -> keeps(node.step(), all::get))
        .map(Node::span)
        .findFirst();
  }

  private BitSet holders(int captured, Regions regions) {
    var holders = new BitSet();
    if (lambda.locals().get(captured).kind() != Kind.OWNED) {
      holders.or(regions.reach(captured).locals());
    }
    for (var node : lambda.nodes()) {
      if (node.step() instanceof Step.Assign(var target, Value.Borrow(_, var place))
          && place.local() == captured) {
        holders.or(regions.reach(target.local()).locals());
      }
    }
    return holders;
  }

  private static boolean keeps(Step step, IntPredicate holds) {
    return step instanceof Step.Assign(_, Value.Call call)
        && call.flows().stream()
            .anyMatch(flow ->
                flow.to() == Flow.FOREVER
                    && holds.test(call.arguments().get(flow.from()).place().local()));
  }
}
