package javalings.borrowck.dataflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;

/**
 * The loans of a body and the points where each one is in force: from its borrow on, as long as a
 * variable that may hold it is live (RFC 2094, "loans in scope"; rustc's {@code
 * precompute_borrows_out_of_scope}).
 */
public final class LoansInScope {
  private final MirBody body;
  private final Liveness liveness;
  private final List<Loan> loans = new ArrayList<>();
  private final Map<Integer, Loan> twoPhase = new HashMap<>();
  private final List<Regions.Reach> reaches = new ArrayList<>();
  private final BitSet[] inScope;

  public LoansInScope(MirBody body, ControlFlowGraph graph, Liveness liveness, Regions regions) {
    this.body = body;
    this.liveness = liveness;
    inScope = new BitSet[body.locations().size()];
    for (var location : graph.preorder()) {
      inScope[location.id()] = new BitSet();
      collect(location, regions);
    }
    loans.forEach(this::spread);
  }

  private void collect(Location location, Regions regions) {
    if (location.statement()
            instanceof MirStatement.Assign(var target, Rvalue.Borrow(var borrowKind, var place))
        && !place.throughSharedBorrow()) {
      var loan = new Loan(loans.size(), location, borrowKind, place, target.local());
      loans.add(loan);
      if (borrowKind == BorrowKind.TWO_PHASE) {
        twoPhase.put(target.local(), loan);
      }
      reaches.add(regions.reach(target.local()));
    }
  }

  private void spread(Loan loan) {
    var open = new ArrayDeque<>(loan.location().next());
    while (!open.isEmpty()) {
      int id = open.poll();
      if (!inScope[id].get(loan.id()) && lives(loan, id)) {
        inScope[id].set(loan.id());
        if (!ends(loan, body.locations().get(id))) {
          open.addAll(body.locations().get(id).next());
        }
      }
    }
  }

  private boolean lives(Loan loan, int node) {
    var reach = reach(loan);
    var live = liveness.at(body.locations().get(node));
    if (!body.ordinary()) {
      return reach.outlivesBody() || live.intersects(reach.locals());
    }
    // Where nothing is promised, what matters is what this body still does with the borrow.
    var others = (BitSet) reach.locals().clone();
    others.clear(loan.place().local());
    return reach.lastsForever() || live.intersects(others);
  }

  /** A loan of a place that gets a new value, or goes, is a loan of the old value. */
  private static boolean ends(Loan loan, Location location) {
    if (location.statement() instanceof MirStatement.Assign(var target, _)) {
      return target.overlaps(loan.place())
          && !target.throughElement()
          && !loan.place().throughElement();
    }
    return location.statement() instanceof MirStatement.StorageDead(var local)
        && local == loan.place().local();
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
  public List<Loan> at(Location location) {
    return inScope[location.id()].stream().mapToObj(loans::get).toList();
  }
}
