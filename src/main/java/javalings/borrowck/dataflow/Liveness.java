package javalings.borrowck.dataflow;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;

/** Which variables may still be read, at the entry of each point; a backward data flow. */
public final class Liveness implements Analysis<Location, BitSet> {
  private final MirBody body;
  private final Map<Location, BitSet> live;

  public Liveness(MirBody body, ControlFlowGraph graph) {
    this.body = body;
    live = fixpoint(graph.inOrder().reversed());
  }

  @Override
  public BitSet bottom() {
    return new BitSet();
  }

  @Override
  public BitSet transfer(Location location, Function<Location, BitSet> others) {
    var set = new BitSet();
    for (int next : location.next()) {
      set.or(others.apply(body.locations().get(next)));
    }
    var replaced = VariableUses.replaced(location.statement());
    if (replaced >= 0) {
      set.clear(replaced);
    }
    VariableUses.of(location.statement(), set::set);
    return set;
  }

  /** The set must not be changed. */
  public BitSet at(Location location) {
    return live.getOrDefault(location, bottom());
  }
}
