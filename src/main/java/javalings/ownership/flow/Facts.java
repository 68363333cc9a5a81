package javalings.ownership.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;

/** All that the rules ask about one body. */
public record Facts(
    Body body, Graph graph, Liveness liveness, Regions regions, Loans loans, Moves moves) {

  public static Facts of(Body body) {
    var graph = new Graph(body);
    var liveness = new Liveness(body, graph);
    var regions = new Regions(body);
    var loans = new Loans(body, graph, liveness, regions);
    return new Facts(body, graph, liveness, regions, loans, new Moves(body, graph));
  }

  /** The nearest point behind {@code from} that uses what a loan lent. */
  public Optional<Node> laterUse(Loan loan, Node from) {
    var holders = loans.reach(loan).locals();
    var seen = new BitSet();
    var open = new ArrayDeque<>(from.next());
    while (!open.isEmpty()) {
      int id = open.poll();
      var node = body.nodes().get(id);
      if (!seen.get(id) && liveness.at(id).intersects(holders)) {
        seen.set(id);
        if (uses(node, holders)) {
          return Optional.of(node);
        }
        open.addAll(node.next());
      }
    }
    return Optional.empty();
  }

  /** All points behind {@code from} that use what a loan lent, as long as it is in force. */
  public List<Node> laterUses(Loan loan, Node from) {
    var holders = loans.reach(loan).locals();
    var found = new ArrayList<Node>();
    var seen = new BitSet();
    var open = new ArrayDeque<>(from.next());
    while (!open.isEmpty()) {
      int id = open.poll();
      var node = body.nodes().get(id);
      if (!seen.get(id) && liveness.at(id).intersects(holders)) {
        seen.set(id);
        if (uses(node, holders)) {
          found.add(node);
        }
        open.addAll(node.next());
      }
    }
    return found;
  }

  private static boolean uses(Node node, BitSet holders) {
    var used = new BitSet();
    Uses.of(node.step(), used::set);
    return used.intersects(holders);
  }
}
