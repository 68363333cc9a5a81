package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;

/** The moves that may have happened before each point; a forward data flow over the moves. */
public final class MoveAnalysis implements Analysis<Location, BitSet> {
  /** A move out of a named place; a place that may not be moved out of has none. */
  public record Move(int id, Location location, MirPlace place) {}

  private final MirBody body;
  private final ControlFlowGraph graph;
  private final List<Move> moves = new ArrayList<>();
  private final Map<Location, BitSet> moved;

  /** Where control gets past: a flag that a {@code finally} block asks may be known. */
  private final Predicate<Location> passes;

  public MoveAnalysis(MirBody body, ControlFlowGraph graph) {
    this.body = body;
    this.graph = graph;
    for (var location : graph.inOrder()) {
      location.statement().operands().forEach(operand -> collect(location, operand));
    }
    passes = !moves.isEmpty() && asksFlags() ? new ConstantPropagation(graph)::passes : _ -> true;
    moved = moves.isEmpty() ? Map.of() : fixpoint(graph.inOrder());
  }

  private boolean asksFlags() {
    return graph.inOrder().stream()
        .map(Location::statement)
        .anyMatch(it -> it instanceof MirStatement.Count(IntFact.Flag _));
  }

  private void collect(Location location, Operand operand) {
    var place = operand.place();
    if (operand.moves()
        && !body.local(place).temporary()
        && !place.throughBorrow()
        && !place.throughElement()) {
      moves.add(new Move(moves.size(), location, place));
    }
  }

  @Override
  public BitSet bottom() {
    return new BitSet();
  }

  @Override
  public BitSet transfer(Location location, Function<Location, BitSet> others) {
    return graph.before(
        location, each -> passes.test(each) ? after(each, others.apply(each)) : bottom());
  }

  @SuppressWarnings("ReferenceEquality") // a location is itself, whatever is equal to it
  private BitSet after(Location location, BitSet before) {
    var set = (BitSet) before.clone();
    for (var move : moves) {
      if (move.location() == location) {
        set.set(move.id());
      }
    }
    location.statement().replaces().ifPresent(target -> forget(set, target));
    return set;
  }

  private void forget(BitSet set, MirPlace target) {
    for (int id = set.nextSetBit(0); id >= 0; id = set.nextSetBit(id + 1)) {
      if (target.covers(moves.get(id).place())) {
        set.clear(id);
      }
    }
  }

  /** The moves that may have happened before a point and were not made good since. */
  public List<Move> at(Location location) {
    return moved.getOrDefault(location, bottom()).stream().mapToObj(moves::get).toList();
  }

  public List<Move> all() {
    return List.copyOf(moves);
  }

  public boolean none() {
    return moves.isEmpty();
  }
}
