package javalings.borrowck.dataflow;

import java.util.BitSet;
import java.util.List;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;

/** Which variables may still be read, at the entry of each point; a backward data flow. */
public final class Liveness {
  private final BitSet[] live;

  public Liveness(MirBody body, ControlFlowGraph graph) {
    live = new BitSet[body.locations().size()];
    for (var location : body.locations()) {
      live[location.id()] = new BitSet();
    }
    var backwards = graph.inOrder().reversed();
    while (pass(backwards)) {
      // until nothing changes: once for each level of nested loops, and once more
    }
  }

  private boolean pass(List<Location> backwards) {
    var changed = false;
    for (var location : backwards) {
      var now = before(location);
      if (!now.equals(live[location.id()])) {
        live[location.id()] = now;
        changed = true;
      }
    }
    return changed;
  }

  private BitSet before(Location location) {
    var set = new BitSet();
    for (int next : location.next()) {
      set.or(live[next]);
    }
    var replaced = VariableUses.replaced(location.statement());
    if (replaced >= 0) {
      set.clear(replaced);
    }
    VariableUses.of(location.statement(), set::set);
    return set;
  }

  /** The set must not be changed. */
  public BitSet at(int node) {
    return live[node];
  }
}
