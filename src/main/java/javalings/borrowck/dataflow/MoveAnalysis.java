package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.Operand;

/** What may have been moved away before each point; a forward data flow over the moves. */
public final class MoveAnalysis {

  /** A move out of a named place. What may not be moved out of at all is not one of them. */
  public record Move(int id, Location location, MirPlace place) {}

  private final List<Move> moves = new ArrayList<>();
  private final BitSet[] moved;

  public MoveAnalysis(MirBody body, ControlFlowGraph graph) {
    moved = new BitSet[body.locations().size()];
    var born = new BitSet[body.locations().size()];
    for (var location : graph.inOrder()) {
      moved[location.id()] = new BitSet();
      born[location.id()] = new BitSet();
      location
          .statement()
          .operands()
          .forEach(operand -> collect(body, location, operand, born[location.id()]));
    }
    var changed = !moves.isEmpty();
    while (changed) {
      changed = false;
      for (var location : graph.inOrder()) {
        changed |= push(location, after(location, born[location.id()]));
      }
    }
  }

  private void collect(MirBody body, Location location, Operand operand, BitSet born) {
    var place = operand.place();
    if (operand.moves()
        && !body.local(place).temporary()
        && !place.throughBorrow()
        && !place.throughElement()) {
      born.set(moves.size());
      moves.add(new Move(moves.size(), location, place));
    }
  }

  private BitSet after(Location location, BitSet born) {
    var set = (BitSet) moved[location.id()].clone();
    set.or(born);
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

  private boolean push(Location location, BitSet after) {
    var changed = false;
    for (int next : location.next()) {
      var before = moved[next].cardinality();
      moved[next].or(after);
      changed |= moved[next].cardinality() != before;
    }
    return changed;
  }

  /** The moves that may have happened before a point and were not made good since. */
  public List<Move> at(Location location) {
    return moved[location.id()].stream().mapToObj(moves::get).toList();
  }

  public List<Move> all() {
    return List.copyOf(moves);
  }

  public boolean none() {
    return moves.isEmpty();
  }
}
