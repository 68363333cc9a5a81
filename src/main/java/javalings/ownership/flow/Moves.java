package javalings.ownership.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

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
      operands(node.step(), operand -> collect(body, node, operand, born[node.id()]));
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
    if (operand instanceof Operand.Move(var place)
        && !body.local(place).temporary()
        && !place.throughBorrow()
        && !place.throughElement()) {
      born.set(moves.size());
      moves.add(new Move(moves.size(), node, place));
    }
  }

  static void operands(Step step, Consumer<Operand> each) {
    switch (step) {
      case Step.Assign(_, Value.Same(var operand)) -> each.accept(operand);
      case Step.Assign(_, Value.Call call) -> call.arguments().forEach(each);
      case Step.Use(var operand) -> each.accept(operand);
      case Step.Assign _, Step.Dead _, Step.Return _, Step.Known _, Step.Count _, Step.Pass _ -> {}
    }
  }

  private BitSet after(Node node, BitSet born) {
    var set = (BitSet) moved[node.id()].clone();
    set.or(born);
    switch (node.step()) {
      case Step.Assign(var target, _) -> forget(set, target);
      case Step.Dead(var local) -> forget(set, Place.of(local));
      case Step.Use _, Step.Return _, Step.Known _, Step.Count _, Step.Pass _ -> {}
    }
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
