package javalings.ownership.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;

/**
 * The points of a body that can be reached, in the order in which rustc visits them: the first
 * successor of a node, and all that only it leads to, before the second.
 */
public final class Graph {
  private final Body body;
  private final List<Node> order = new ArrayList<>();
  private final BitSet reachable = new BitSet();

  public Graph(Body body) {
    this.body = body;
    visit();
    Collections.reverse(order);
  }

  private void visit() {
    var path = new ArrayDeque<Visit>();
    enter(0, path);
    while (!path.isEmpty()) {
      var visit = path.peek();
      if (visit.open > 0) {
        enter(visit.node.next().get(--visit.open), path);
      } else {
        order.add(path.pop().node);
      }
    }
  }

  private void enter(int id, ArrayDeque<Visit> path) {
    if (!reachable.get(id)) {
      reachable.set(id);
      path.push(new Visit(body.nodes().get(id)));
    }
  }

  /** A node of the depth-first walk; explicit, since bodies are longer than stacks are deep. */
  private static final class Visit {
    private final Node node;
    private int open;

    private Visit(Node node) {
      this.node = node;
      open = node.next().size();
    }
  }

  /** Reverse post-order: a node before what follows it, save for the jumps back of loops. */
  public List<Node> inOrder() {
    return Collections.unmodifiableList(order);
  }

  /**
   * The order in which rustc numbers loans: a node, then all behind its last successor, and so on.
   */
  List<Node> preorder() {
    var found = new ArrayList<Node>();
    var seen = new BitSet();
    var open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int id = open.pop();
      if (!seen.get(id)) {
        seen.set(id);
        var node = body.nodes().get(id);
        found.add(node);
        node.next().forEach(open::push);
      }
    }
    return found;
  }

  public boolean reaches(Node from, Node to) {
    return walk(from).get(to.id());
  }

  /** All that may come after a node; itself only when it lies on a loop. */
  public BitSet walk(Node from) {
    var seen = new BitSet();
    var open = new ArrayDeque<>(from.next());
    while (!open.isEmpty()) {
      int id = open.poll();
      if (!seen.get(id)) {
        seen.set(id);
        open.addAll(body.nodes().get(id).next());
      }
    }
    return seen;
  }
}
