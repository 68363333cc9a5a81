package javalings.ownership.lower;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javalings.ownership.flow.Regions;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a lambda's body keeps of what it captured: for ever, or in something else that it captured.
 * Whether it may is a question for the body around it, which knows where the captured comes from
 * (rustc's closure requirements).
 */
final class Kept {
  private final Body lambda;
  private final List<Node> keeping;
  private @Nullable Regions regions;

  /**
   * Something captured.
   *
   * @param local its name inside the lambda
   * @param lent whether the lambda only borrowed it
   */
  record Captured(int local, boolean lent) {}

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
    return owned(captured) ? at(regions -> regions.reach(captured).locals()) : Optional.empty();
  }

  private Optional<Span> at(Function<Regions, BitSet> holders) {
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    var all = holders.apply(regions());
    return keeping.stream()
        .filter(node -> keeps(node.step(), all::get))
        .map(Node::span)
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
    for (var node : lambda.nodes()) {
      if (node.step() instanceof Step.Assign(var target, Value.Borrow(_, var place))
          && place.local() == captured) {
        found.add(regions.reach(target.local()));
      }
    }
    return found;
  }

  /** What may get from one captured thing into another one when the lambda runs. */
  List<Flow> between(List<Captured> captured) {
    var flows = new ArrayList<Flow>();
    if (captured.size() > 1 && lambda.nodes().stream().anyMatch(node -> moves(node.step()))) {
      for (int from = 0; from < captured.size(); from++) {
        for (int to = 0; to < captured.size(); to++) {
          between(captured, from, to, flows);
        }
      }
    }
    return flows;
  }

  private void between(List<Captured> captured, int from, int to, List<Flow> flows) {
    var source = captured.get(from);
    var target = captured.get(to);
    if (source.local() == target.local()) {
      return;
    }
    if (borrows(source.local(), regions()).stream().anyMatch(it -> into(it, target.local()))) {
      flows.add(new Flow(from, false, to, target.lent()));
    }
    if (into(regions().reachInner(source.local()), target.local())
        || (owned(source.local()) && into(regions().reach(source.local()), target.local()))) {
      flows.add(new Flow(from, source.lent(), to, target.lent()));
    }
  }

  /** Whether the lambda puts what it is lent by its callers into something that it captured. */
  boolean takesLent(int captured) {
    return lambda.nodes().stream().anyMatch(node -> moves(node.step()))
        && lambda.locals().stream()
            .filter(local -> local.role() == Local.Role.PARAMETER && local.kind().borrows())
            .anyMatch(local -> into(regions().reach(local.id()), captured));
  }

  /** What an owner contains is in it at any depth; a borrow's own lifetime cannot grow. */
  private boolean into(Regions.Reach reach, int captured) {
    return owned(captured) ? reach.locals().get(captured) : reach.getsInto(captured);
  }

  private static boolean moves(Step step) {
    return switch (step) {
      case Step.Assign(_, Value.Call call) -> call.flows().stream().anyMatch(it -> it.to() >= 0);
      case Step.Assign(var target, _) -> !target.whole();
      case Step.Use _, Step.Dead _, Step.Return _, Step.Known _, Step.Count _, Step.Pass _ -> false;
    };
  }

  private boolean owned(int captured) {
    return lambda.locals().get(captured).kind() == Kind.OWNED;
  }

  private Regions regions() {
    if (regions == null) {
      regions = new Regions(lambda);
    }
    return regions;
  }

  private static boolean keeps(Step step, IntPredicate holds) {
    return step instanceof Step.Assign(_, Value.Call call)
        && call.flows().stream()
            .anyMatch(flow ->
                flow.to() == Flow.FOREVER
                    && holds.test(call.arguments().get(flow.from()).place().local()));
  }
}
