package javalings.ownership.flow;

import java.util.BitSet;
import java.util.List;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;

/** Which variables may still be read, at the entry of each point; a backward data flow. */
public final class Liveness {
  private final BitSet[] live;

  public Liveness(Body body, Graph graph) {
    live = new BitSet[body.nodes().size()];
    for (var node : body.nodes()) {
      live[node.id()] = new BitSet();
    }
    var backwards = graph.inOrder().reversed();
    while (pass(backwards)) {
      // until nothing changes: once for each level of nested loops, and once more
    }
  }

  private boolean pass(List<Node> backwards) {
    var changed = false;
    for (var node : backwards) {
      var now = before(node);
      if (!now.equals(live[node.id()])) {
        live[node.id()] = now;
        changed = true;
      }
    }
    return changed;
  }

  private BitSet before(Node node) {
    var set = new BitSet();
    for (int next : node.next()) {
      set.or(live[next]);
    }
    var replaced = Uses.replaced(node.step());
    if (replaced >= 0) {
      set.clear(replaced);
    }
    Uses.of(node.step(), set::set);
    return set;
  }

  /** The set must not be changed. */
  public BitSet at(int node) {
    return live[node];
  }
}
