package javalings.borrowck.dataflow;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/** Which variables may be null before each point; a forward data flow. */
public final class Nullness implements Analysis<Location, BitSet> {
  private final ControlFlowGraph graph;
  private final Map<Location, BitSet> maybe;

  public Nullness(MirBody body, ControlFlowGraph graph) {
    this.graph = graph;
    var any = body.locations().stream().anyMatch(Nullness::makesNull);
    maybe = any ? fixpoint(graph.inOrder()) : Map.of();
  }

  private static boolean makesNull(Location location) {
    return location.statement() instanceof MirStatement.Assign(_, Rvalue.Literal(var text))
        && text.equals("null");
  }

  @Override
  public BitSet bottom() {
    return new BitSet();
  }

  @Override
  public BitSet transfer(Location location, Function<Location, BitSet> others) {
    return graph.before(location, each -> after(each, others.apply(each)));
  }

  private static BitSet after(Location location, BitSet before) {
    var set = (BitSet) before.clone();
    switch (location.statement()) {
      case MirStatement.Assign(var target, var rvalue) when target.whole() ->
          set.set(target.local(), makesNull(location) || hands(rvalue, before));
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

  /** Whether a value that may be missing goes into another variable. */
  private static boolean hands(Rvalue rvalue, BitSet before) {
    return rvalue instanceof Rvalue.Use(var operand)
        && operand.place().whole()
        && before.get(operand.place().local());
  }

  public boolean maybe(Location location, int local) {
    return maybe.getOrDefault(location, bottom()).get(local);
  }
}
