package javalings.ownership.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;

/** What may have been moved away before each point; a forward data flow over the moves. */
public final class Moves {

  /** A move out of a named place. What may not be moved out of at all is not one of them. */
  public record Move(int id, Node node, Place place) {}

  private final List<Move> moves = new ArrayList<>();
  private final BitSet[] moved;

  public Moves(Body body, Graph graph) {
    moved = new BitSet[body.nodes().size()];
    var born = new BitSet[body.nodes().size()];
    for (var node : graph.inOrder()) {
      moved[node.id()] = new BitSet();
      born[node.id()] = new BitSet();
      node.step().operands().forEach(operand -> collect(body, node, operand, born[node.id()]));
    }
    var changed = !moves.isEmpty();
    while (changed) {
      changed = false;
      for (var node : graph.inOrder()) {
        changed |= push(node, after(node, born[node.id()]));
      }
    }
  }

  private void collect(Body body, Node node, Operand operand, BitSet born) {
    var place = operand.place();
    if (operand.moves()
        && !body.local(place).temporary()
        && !place.throughBorrow()
        && !place.throughElement()) {
      born.set(moves.size());
      moves.add(new Move(moves.size(), node, place));
    }
  }

  private BitSet after(Node node, BitSet born) {
    var set = (BitSet) moved[node.id()].clone();
    set.or(born);
    node.step().replaces().ifPresent(target -> forget(set, target));
    return set;
  }

  private void forget(BitSet set, Place target) {
    for (int id = set.nextSetBit(0); id >= 0; id = set.nextSetBit(id + 1)) {
      if (target.covers(moves.get(id).place())) {
        set.clear(id);
      }
    }
  }

  private boolean push(Node node, BitSet after) {
    var changed = false;
    for (int next : node.next()) {
      var before = moved[next].cardinality();
      moved[next].or(after);
      changed |= moved[next].cardinality() != before;
    }
    return changed;
  }

  /** The moves that may have happened before a point and were not made good since. */
  public List<Move> at(Node node) {
    return moved[node.id()].stream().mapToObj(moves::get).toList();
  }

  public List<Move> all() {
    return List.copyOf(moves);
  }

  public boolean none() {
    return moves.isEmpty();
  }
}
