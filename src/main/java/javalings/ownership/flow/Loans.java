package javalings.ownership.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * The loans of a body and the points where each one is in force: from its borrow on, as long as a
 * variable that may hold it is live (RFC 2094, "loans in scope"; rustc's {@code
 * precompute_borrows_out_of_scope}).
 */
public final class Loans {
  private final Body body;
  private final Liveness liveness;
  private final List<Loan> loans = new ArrayList<>();
  private final Map<Integer, Loan> twoPhase = new HashMap<>();
  private final List<Regions.Reach> reaches = new ArrayList<>();
  private final BitSet[] inScope;

  public Loans(Body body, Graph graph, Liveness liveness, Regions regions) {
    this.body = body;
    this.liveness = liveness;
    inScope = new BitSet[body.nodes().size()];
    for (var node : graph.preorder()) {
      inScope[node.id()] = new BitSet();
      collect(node, regions);
    }
    loans.forEach(this::spread);
  }

  private void collect(Node node, Regions regions) {
    if (node.step() instanceof Step.Assign(var target, Value.Borrow(var mode, var place))
        && !place.throughSharedBorrow()) {
      var loan = new Loan(loans.size(), node, mode, place, target.local());
      loans.add(loan);
      if (mode == Mode.TWO_PHASE) {
        twoPhase.put(target.local(), loan);
      }
      reaches.add(regions.reach(target.local()));
    }
  }

  private void spread(Loan loan) {
    var open = new ArrayDeque<>(loan.node().next());
    while (!open.isEmpty()) {
      int id = open.poll();
      if (!inScope[id].get(loan.id()) && lives(loan, id)) {
        inScope[id].set(loan.id());
        if (!ends(loan, body.nodes().get(id))) {
          open.addAll(body.nodes().get(id).next());
        }
      }
    }
  }

  private boolean lives(Loan loan, int node) {
    var reach = reach(loan);
    return reach.outlivesBody() || liveness.at(node).intersects(reach.locals());
  }

  /** A loan of a place that gets a new value, or goes, is a loan of the old value. */
  private static boolean ends(Loan loan, Node node) {
    if (node.step() instanceof Step.Assign(var target, _)) {
      return target.overlaps(loan.place())
          && !target.throughElement()
          && !loan.place().throughElement();
    }
    return node.step() instanceof Step.Dead(var local) && local == loan.place().local();
  }

  /** The two-phase loan that a variable was made for; its first use puts the loan into force. */
  public Optional<Loan> twoPhase(int local) {
    return Optional.ofNullable(twoPhase.get(local));
  }

  public List<Loan> all() {
    return List.copyOf(loans);
  }

  public Regions.Reach reach(Loan loan) {
    return reaches.get(loan.id());
  }

  /** The loans in force at the entry of a point, in the order of rustc. */
  public List<Loan> at(Node node) {
    return inScope[node.id()].stream().mapToObj(loans::get).toList();
  }
}
