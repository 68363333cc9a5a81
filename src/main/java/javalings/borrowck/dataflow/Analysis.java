package javalings.borrowck.dataflow;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The facts at each node of a graph, where they follow from those at others (Kildall, "A unified
 * approach to global program optimization"; rustc's {@code Analysis}). Nodes are locations of a
 * body, or variables of a file; two of them are the same only if they are one object.
 */
public interface Analysis<N, D> {
  /** The fact at a node before anything is known of it. */
  D bottom();

  /** The fact at a node; it may only grow with those at {@code others}. */
  D transfer(N node, Function<N, D> others);

  /** Goes over the nodes in their order until nothing changes. */
  default Map<N, D> fixpoint(Collection<N> nodes) {
    var known = new IdentityHashMap<N, D>(nodes.size());
    Function<N, D> others = node -> known.getOrDefault(node, bottom());
    var changed = true;
    while (changed) {
      changed = false;
      for (var node : nodes) {
        var now = transfer(node, others);
        changed |= !now.equals(others.apply(node));
        known.put(node, now);
      }
    }
    return known;
  }
}
