package javalings.ownership.lower;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javalings.ownership.flow.Regions;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Flow;
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

  /** Where a captured variable, or a borrow of it, starts to be kept. */
  Optional<Span> of(int captured) {
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    var holders = holders(captured);
    return keeping.stream()
        .filter(node -> keeps(node.step(), holders::get))
        .map(Node::span)
        .findFirst();
  }

  private BitSet holders(int captured) {
    var regions = new Regions(lambda);
    var holders = (BitSet) regions.reach(captured).locals().clone();
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
