package javalings.ownership.flow;

import java.util.BitSet;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/** Which variables may be null before each point; a forward data flow. */
public final class Nulls {
  private final BitSet[] maybe;

  public Nulls(Body body, Graph graph) {
    maybe = new BitSet[body.nodes().size()];
    for (var node : graph.inOrder()) {
      maybe[node.id()] = new BitSet();
    }
    if (body.nodes().stream().noneMatch(Nulls::makesNull)) {
      return;
    }
    var changed = true;
    while (changed) {
      changed = false;
      for (var node : graph.inOrder()) {
        changed |= push(node);
      }
    }
  }

  private static boolean makesNull(Node node) {
    return node.step() instanceof Step.Assign(_, Value.Literal(var text)) && text.equals("null");
  }

  private boolean push(Node node) {
    var after = after(node);
    var changed = false;
    for (int next : node.next()) {
      var before = maybe[next].cardinality();
      maybe[next].or(after);
      changed |= maybe[next].cardinality() != before;
    }
    return changed;
  }

  private BitSet after(Node node) {
    var set = (BitSet) maybe[node.id()].clone();
    switch (node.step()) {
      case Step.Assign(var target, _) when target.whole() ->
          set.set(target.local(), makesNull(node));
      case Step.Known(var local) -> set.clear(local);
      case Step.Dead(var local) -> set.clear(local);
      case Step.Use(var operand) when node.cause().why() == Cause.Why.DEREFERENCE ->
          set.clear(operand.place().local());
      case Step.Assign _, Step.Use _, Step.Return _, Step.Count _, Step.Pass _ -> {}
    }
    return set;
  }

  public boolean maybe(Node node, int local) {
    return maybe[node.id()].get(local);
  }
}
