package javalings.borrowck.dataflow;

import java.util.BitSet;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/** Which variables may be null before each point; a forward data flow. */
public final class Nullness {
  private final BitSet[] maybe;

  public Nullness(MirBody body, ControlFlowGraph graph) {
    maybe = new BitSet[body.locations().size()];
    for (var location : graph.inOrder()) {
      maybe[location.id()] = new BitSet();
    }
    if (body.locations().stream().noneMatch(Nullness::makesNull)) {
      return;
    }
    var changed = true;
    while (changed) {
      changed = false;
      for (var location : graph.inOrder()) {
        changed |= push(location);
      }
    }
  }

  private static boolean makesNull(Location location) {
    return location.statement() instanceof MirStatement.Assign(_, Rvalue.Literal(var text))
        && text.equals("null");
  }

  private boolean push(Location location) {
    var after = after(location);
    var changed = false;
    for (int next : location.next()) {
      var before = maybe[next].cardinality();
      maybe[next].or(after);
      changed |= maybe[next].cardinality() != before;
    }
    return changed;
  }

  private BitSet after(Location location) {
    var set = (BitSet) maybe[location.id()].clone();
    switch (location.statement()) {
      case MirStatement.Assign(var target, _) when target.whole() ->
          set.set(target.local(), makesNull(location));
      case MirStatement.AssumeNonNull(var local) -> set.clear(local);
      case MirStatement.StorageDead(var local) -> set.clear(local);
      case MirStatement.Use(var operand)
          when location.sourceInfo().why() == SourceInfo.Why.DEREFERENCE ->
          set.clear(operand.place().local());
      case MirStatement.Assign _,
          MirStatement.Use _,
          MirStatement.Return _,
          MirStatement.Count _,
          MirStatement.Nop _ -> {}
    }
    return set;
  }

  public boolean maybe(Location location, int local) {
    return maybe[location.id()].get(local);
  }
}
